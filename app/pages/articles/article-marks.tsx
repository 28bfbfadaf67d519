import { useTranslate } from "~/i18n";
import type { ArticleState } from "~/knowledge";
import { Icon, type IconName } from "~/ui";

const MARK =
  "inline-flex items-center gap-1.5 rounded-small px-2 py-0.5 text-small leading-normal font-semibold whitespace-nowrap";

const STATES: Record<ArticleState, { icon: IconName; look: string }> = {
  draft: { icon: "edit", look: "bg-sunken text-ink" },
  published: { icon: "solved", look: "bg-solved-tint text-solved" },
  retired: { icon: "closed", look: "bg-sunken text-soft" },
};

/** Where an article stands, for those who tend it. */
export function ArticleStateMark({ state }: { state: ArticleState }) {
  const t = useTranslate();
  const { icon, look } = STATES[state];
  return (
    <span className={`${MARK} ${look}`}>
      <Icon name={icon} className="size-4" />
      {t(`articles.state.${state}`)}
    </span>
  );
}

/** That support wrote it: drawn from where it stands, never from text. */
export function BySupportMark() {
  const t = useTranslate();
  return (
    <span className="inline-flex items-center gap-1.5 text-small font-semibold text-accent">
      <Icon name="official" className="size-4" />
      {t("articles.by-support")}
    </span>
  );
}

/** That somebody has to look whether it is still right. */
export function OutdatedMark({ words }: { words: string }) {
  return (
    <span className={`${MARK} bg-support-tint text-support`}>
      <Icon name="warning" className="size-4" />
      {words}
    </span>
  );
}
