import { type MessageKey, useTranslate } from "~/i18n";
import type { QuestionState } from "~/shared/views";
import { classes } from "../classes";
import { Icon } from "../icon";

const LOOKS: Record<QuestionState, string> = {
  open: "bg-sunken text-ink",
  answered: "bg-accent-tint text-accent",
  solved: "bg-solved-tint text-solved",
  "with-support": "bg-support-tint text-support",
  closed: "bg-sunken text-soft",
};

/** The message that names a state. */
export function stateKey(state: QuestionState): MessageKey {
  return `ui.state.${state}`;
}

/** Where a question stands: word, icon and tint, the same everywhere. */
export function StateMark({ state, quiet = false }: { state: QuestionState; quiet?: boolean }) {
  const t = useTranslate();
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 rounded-small text-small leading-normal font-semibold whitespace-nowrap",
        quiet ? "bg-transparent!" : "px-2 py-0.5",
        LOOKS[state],
      )}
    >
      <Icon name={state} className="size-4" />
      {t(stateKey(state))}
    </span>
  );
}
