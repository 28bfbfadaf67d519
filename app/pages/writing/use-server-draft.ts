import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { paths } from "~/paths";
import { maskedFields } from "~/privacy";

/** How long somebody pauses before their words are saved, in milliseconds. */
const PAUSE_MS = 1500;

export type DraftState = "idle" | "saving" | "saved" | "failed";

/** Keeps what somebody is writing at `place`; see `useSavedFields`. */
export function useServerDraft(place: string, enabled: boolean) {
  const along = useMemo(() => ({ place }), [place]);
  return useSavedFields(paths.draft(), along, enabled);
}

/**
 * Saves a form's fields at `address`, with what goes along, private data masked before it leaves the page, while somebody writes. Give `changed` the fields at each input;
 * a pause, sending another form, or leaving the page sends the newest. `stop` drops what waits (the form was sent).
 */
export function useSavedFields(
  address: string,
  along: Readonly<Record<string, string>>,
  enabled: boolean,
) {
  const [state, setState] = useState<DraftState>("idle");
  const waiting = useRef<{ fields: Record<string, string>; timer: number } | null>(null);

  const send = useCallback(async () => {
    const pending = waiting.current;
    if (!pending) return;
    window.clearTimeout(pending.timer);
    waiting.current = null;
    setState("saving");
    try {
      const body = new URLSearchParams({ ...maskedFields(pending.fields).fields, ...along });
      const response = await fetch(address, { method: "POST", body, keepalive: true });
      setState(response.ok && !response.redirected ? "saved" : "failed");
    } catch {
      setState("failed");
    }
  }, [address, along]);

  const changed = useCallback(
    (fields: Record<string, string>) => {
      if (!enabled) return;
      if (waiting.current) window.clearTimeout(waiting.current.timer);
      waiting.current = { fields, timer: window.setTimeout(send, PAUSE_MS) };
    },
    [enabled, send],
  );

  const stop = useCallback(() => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);

  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState === "hidden") void send();
    };
    // Another form of the page is sent: what comes back shows what is saved. (Its own has stopped this before.)
    const sent = () => void send();
    document.addEventListener("visibilitychange", leaving);
    document.addEventListener("submit", sent);
    return () => {
      document.removeEventListener("visibilitychange", leaving);
      document.removeEventListener("submit", sent);
      void send();
    };
  }, [send]);

  return { state, changed, stop };
}
