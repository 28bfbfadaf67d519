import { useTranslate } from "~/i18n";
import { classes } from "../classes";
import { Icon, type IconName } from "../icon";

export type AnswerMarkKind = "accepted" | "recommended" | "official";

const LOOKS: Record<AnswerMarkKind, { icon: IconName; look: string }> = {
  accepted: { icon: "accept", look: "text-solved" },
  recommended: { icon: "recommended", look: "text-accent" },
  official: { icon: "official", look: "text-accent" },
};

/** That an accepted, a recommended or an official answer stands here. */
export function AnswerMark({ kind, short = false }: { kind: AnswerMarkKind; short?: boolean }) {
  const t = useTranslate();
  const { icon, look } = LOOKS[kind];
  return (
    <span className={classes("inline-flex items-center gap-1 text-small whitespace-nowrap", look)}>
      <Icon name={icon} className="size-4" />
      {t(short ? `ui.mark.${kind}.short` : `ui.mark.${kind}`)}
    </span>
  );
}
