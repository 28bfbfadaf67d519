import { Link } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";

const KINDS = {
  info: { icon: "info", look: "border-notice bg-notice-tint text-notice" },
  success: { icon: "solved", look: "border-solved bg-solved-tint text-solved" },
  warning: { icon: "warning", look: "border-support bg-support-tint text-support" },
  error: { icon: "error", look: "border-danger bg-danger-tint text-danger" },
} as const satisfies Record<string, { icon: IconName; look: string }>;

type NoticeProps = {
  kind: keyof typeof KINDS;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out at once by screen readers. */
  announce?: boolean;
  /** Takes focus when it appears: for the outcome of an act. */
  focus?: boolean;
};

/** Something to know, said where it matters: the kind is told by word, icon and tint. */
export function Notice({ kind, title, children, announce, focus }: NoticeProps) {
  const t = useTranslate();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  const { icon, look } = KINDS[kind];
  return (
    <div
      ref={ref}
      role={announce ? (kind === "error" ? "alert" : "status") : undefined}
      tabIndex={focus ? -1 : undefined}
      className={classes("my-4 flex gap-3 rounded-small border-l-4 px-4 py-3", look)}
    >
      <Icon name={icon} className="mt-[0.2em] size-5" />
      <div className="min-w-0 text-ink">
        <span className="sr-only">{t(`ui.notice.${kind}`)} </span>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}

type EmptyProps = {
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  action?: { to: string; label: string };
};

/** What belongs here once there is something, and the one next step. */
export function Empty({ icon = "answer", title, children, action }: EmptyProps) {
  return (
    <div className="rounded-large border border-dashed border-line-strong px-4 py-10 text-center">
      <Icon name={icon} className="size-8 text-soft" />
      <p className="mt-2 font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-1 max-w-md text-soft">{children}</div> : null}
      {action ? (
        <Link to={action.to} className="button button-secondary mt-4">
          {action.label}
        </Link>
      ) : null}
    </div>
  );
}
