import { useEffect, useRef, useState } from "react";
import type { ArticleLine } from "~/knowledge";
import { paths } from "~/paths";
import { withoutPrivateData } from "~/privacy";
import type { SimilarQuestion } from "~/search";

/** A pause in typing this long starts a look, in milliseconds. */
const PAUSE_MS = 350;
/** Shorter titles say too little; a Chinese word is two characters. */
const TITLE_MIN = 4;

/** Characters of the text that are looked at, too: the beginning says what it is about, and an address holds no more. */
export const SIMILAR_TEXT_MAX = 500;

export type SimilarView = {
  title: string;
  /** What support wrote up about it: offered before the questions. */
  articles: ArticleLine[];
  rows: SimilarQuestion[];
  degraded: boolean;
};

/**
 * Similar questions for a title while it is typed, and for the text as it stands by then: the list is
 * above the text, and would move it under who types there. `first` is what the page came with.
 */
export function useSimilar(
  title: string,
  text: string,
  first: SimilarView | null,
): SimilarView | null {
  const [found, setFound] = useState(first);
  const beginning = useRef("");
  beginning.current = text.slice(0, SIMILAR_TEXT_MAX);
  const wanted = title.trim();
  const known = found?.title === wanted;
  useEffect(() => {
    if (known) return;
    if (wanted.length < TITLE_MIN) {
      setFound(null);
      return;
    }
    const controller = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const query = new URLSearchParams({
          title: withoutPrivateData(wanted).text,
          text: withoutPrivateData(beginning.current).text,
        });
        const response = await fetch(`${paths.similar()}?${query}`, { signal: controller.signal });
        if (response.ok) setFound({ ...((await response.json()) as SimilarView), title: wanted });
      } catch {
        // Left as it was: asking works without suggestions.
      }
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, known]);
  return found;
}
