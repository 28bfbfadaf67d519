import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { Icon, type IconName } from "~/ui";

type FloatingNewsProps = {
  icon: IconName;
  onClose(): void;
  /** Null: nothing to say. */
  children: ReactNode;
};

/** Says what came while a page is open, over the page, so that nothing moves under its reader. */
export function FloatingNews({ icon, onClose, children }: FloatingNewsProps) {
  const t = useTranslate();
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-20 z-10 flex justify-center px-4 sm:bottom-6"
    >
      {children ? (
        <div className="pointer-events-auto flex items-center gap-1 rounded-large border border-line-strong bg-surface pl-4 shadow-menu">
          <Icon name={icon} className="size-5 text-accent" />
          {children}
          <button
            type="button"
            onClick={onClose}
            aria-label={t("pages.thread.arrived-close")}
            className="flex size-11 items-center justify-center rounded-small text-soft hover:text-ink"
          >
            <Icon name="close" className="size-5" />
          </button>
        </div>
      ) : null}
    </div>
  );
}
