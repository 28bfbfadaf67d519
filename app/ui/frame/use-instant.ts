import { useLocation, useNavigate } from "@remix-run/react";
import { createContext, type KeyboardEvent, useContext, useEffect, useState } from "react";
import { paths } from "~/paths";
import type { InstantResults } from "~/shared/views";
import { useHydrated } from "../use-hydrated";

/** A pause in typing this long starts a look, in milliseconds. */
const PAUSE_MS = 200;

/** Whether search boxes show hits while somebody types: for signed-in people. */
const InstantContext = createContext(false);
export const InstantProvider = InstantContext.Provider;

export type Instant = {
  /** Hits are offered in this box at all. */
  on: boolean;
  open: boolean;
  results: InstantResults | null;
  /** The option that the arrow keys stand on; -1 is the box itself. */
  active: number;
  onInput: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  close: () => void;
};

/** Where each option of the list leads, from above: the code's page, the hits, all results. */
export function optionsOf({ text, code, hits }: InstantResults): string[] {
  return [...(code ? [code.to] : []), ...hits.map(({ to }) => to), paths.search({ q: text })];
}

/** Hits for what is being typed into a search box; a newer text gives up the look for an older one. */
export function useInstant(): Instant {
  const hydrated = useHydrated();
  const on = useContext(InstantContext) && hydrated;
  const navigate = useNavigate();
  const { key } = useLocation();
  const [typed, setTyped] = useState("");
  const [results, setResults] = useState<InstantResults | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = typed.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is the reason to close
  useEffect(() => {
    setTyped("");
    setOpen(false);
  }, [key]);

  useEffect(() => {
    if (!on) return;
    if (tooShort(wanted)) {
      setOpen(false);
      return;
    }
    const controller = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const { signal } = controller;
        const response = await fetch(paths.searchNow({ q: wanted }), { signal });
        if (!response.ok || response.redirected) return;
        setResults((await response.json()) as InstantResults);
        setActive(-1);
        setOpen(true);
      } catch {
        // Left as it was: Enter searches without it.
      }
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, on]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and arrows belong to whoever composes Chinese at the moment.
    if (!results || event.nativeEvent.isComposing) return;
    const options = optionsOf(results);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && !tooShort(wanted)) {
      event.preventDefault();
      setActive(open ? around(active + step, options.length) : step > 0 ? 0 : options.length - 1);
      setOpen(true);
    } else if (event.key === "Escape" && open) {
      // The browser's own Escape would empty the box.
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      setOpen(false);
      navigate(options[active] ?? paths.search({ q: wanted }));
    }
  };

  return {
    on,
    open: on && open && results !== null,
    results,
    active,
    onInput: setTyped,
    onKeyDown,
    close: () => {
      setOpen(false);
      setActive(-1);
    },
  };
}

/** From -1, the box, to the last option and back to the box. */
function around(active: number, count: number): number {
  if (active < -1) return count - 1;
  return active >= count ? -1 : active;
}

/** One Latin letter says nothing; one Chinese character is a word. */
function tooShort(text: string): boolean {
  return text.length < 2 && !/\p{Script=Han}/u.test(text);
}
