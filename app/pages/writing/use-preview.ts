import { useCallback, useState } from "react";
import { paths } from "~/paths";
import { withoutPrivateData } from "~/privacy";
import type { PreviewView } from "./preview-view";

/** A preview fetched from the server's own renderer; `first` is what the page already came with. */
export function usePreview(first: PreviewView | null) {
  const [fetched, setFetched] = useState<{ over: PreviewView | null; view: PreviewView } | null>(
    null,
  );
  const [failed, setFailed] = useState(false);
  const show = useCallback(
    async (texts: string[]) => {
      try {
        const body = new URLSearchParams(
          texts.map((text) => ["text", withoutPrivateData(text).text]),
        );
        const response = await fetch(paths.preview(), { method: "POST", body });
        if (!response.ok) throw new Error("no preview");
        setFetched({ over: first, view: (await response.json()) as PreviewView });
        setFailed(false);
      } catch {
        setFailed(true);
      }
    },
    [first],
  );
  const view = fetched && fetched.over === first ? fetched.view : first;
  return { view, failed, show };
}
