import { useCallback, useEffect, useState } from "react";
import { draftPlaces } from "~/posts";
import { type DraftState, useServerDraft } from "../writing/use-server-draft";
import {
  type AskFields,
  dropBrowserDraft,
  keepBrowserDraft,
  readBrowserDraft,
} from "./browser-draft";

export type AskKeeper = {
  /** What the form starts with; `version` changes when it is filled in anew. */
  fields: AskFields;
  version: number;
  state: DraftState | "browser";
  /** A text kept in this browser that differs from the draft on the server. */
  offer: AskFields | null;
  /** The form was filled in with what this browser kept. */
  restored: boolean;
  changed(fields: AskFields): void;
  stop(): void;
  take(): void;
  drop(): void;
};

/**
 * Keeps the question that is being written: on the server for members, in the browser for visitors.
 * What a visitor typed before signing up is filled in afterwards.
 */
export function useAskKeeper(
  first: AskFields,
  { signedIn, hasDraft, refused }: { signedIn: boolean; hasDraft: boolean; refused: boolean },
): AskKeeper {
  const [filled, setFilled] = useState({ fields: first, version: 0 });
  const [offer, setOffer] = useState<AskFields | null>(null);
  const [restored, setRestored] = useState(false);
  const [inBrowser, setInBrowser] = useState(false);
  const server = useServerDraft(draftPlaces.question(), signedIn);
  const { changed: saveOnServer, stop } = server;

  const fill = useCallback(
    (fields: AskFields) => {
      setFilled(({ version }) => ({ fields, version: version + 1 }));
      setOffer(null);
      saveOnServer(fields);
    },
    [saveOnServer],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page comes alive
  useEffect(() => {
    const kept = readBrowserDraft();
    if (!kept || refused) return;
    if (signedIn && hasDraft) {
      if (JSON.stringify(kept) !== JSON.stringify(first)) setOffer(kept);
      return;
    }
    fill({
      ...kept,
      title: kept.title || first.title,
      problemType: kept.problemType || first.problemType,
      errorCode: kept.errorCode || first.errorCode,
    });
    setRestored(true);
    setInBrowser(!signedIn);
  }, []);

  const arrived = signedIn && restored && server.state === "saved";
  useEffect(() => {
    // From here on it is kept with the account.
    if (arrived) dropBrowserDraft();
  }, [arrived]);

  const changed = useCallback(
    (fields: AskFields) => {
      if (signedIn) saveOnServer(fields);
      else setInBrowser(keepBrowserDraft(fields));
    },
    [signedIn, saveOnServer],
  );

  return {
    ...filled,
    state: signedIn ? server.state : inBrowser ? "browser" : "idle",
    offer,
    restored,
    changed,
    stop,
    take: () => offer && fill(offer),
    drop: () => {
      dropBrowserDraft();
      setOffer(null);
      if (restored) fill({ ...first });
      setRestored(false);
      setInBrowser(false);
    },
  };
}
