import { useCallback, useEffect, useRef } from "react";
import type { ArticleTexts } from "~/knowledge";
import type { PreviewView } from "../writing/preview-view";
import { usePreview } from "../writing/use-preview";

/** How long somebody pauses before the preview follows, in milliseconds: the server renders it. */
const PAUSE_MS = 1200;

/** The texts that a preview shows, in their order. */
export const PREVIEWED = ["symptomEn", "stepsEn", "symptomZh", "stepsZh"] as const;

/** A preview that follows while somebody writes. */
export function useArticlePreview(first: PreviewView | null) {
  const { view, failed, show } = usePreview(first);
  const timer = useRef(0);
  const shown = useRef("");
  const changed = useCallback(
    (fields: Readonly<Record<string, string>>) => {
      const texts = PREVIEWED.map((name: keyof ArticleTexts) => fields[name] ?? "");
      const key = JSON.stringify(texts);
      window.clearTimeout(timer.current);
      if (key === shown.current) return;
      timer.current = window.setTimeout(() => {
        shown.current = key;
        void show(texts);
      }, PAUSE_MS);
    },
    [show],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { view, failed, changed };
}
