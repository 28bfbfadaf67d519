import { type MessageKey, useTranslate } from "~/i18n";
import type { DraftState } from "./use-server-draft";

const WORDS: Record<DraftState | "browser", MessageKey | null> = {
  idle: null,
  saving: "pages.draft.saving",
  saved: "pages.draft.saved",
  failed: "pages.draft.failed",
  browser: "pages.draft.browser",
};

/** Says where the words are kept; its line is there from the start, so that nothing moves. */
export function DraftLine({ state }: { state: DraftState | "browser" }) {
  const t = useTranslate();
  const key = WORDS[state];
  return (
    <p role="status" className="mt-3 min-h-6 text-small text-soft">
      {key ? t(key) : null}
    </p>
  );
}
