import { useEffect } from "react";
import type { LookView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "~/ui";

/** Often enough that nobody counts as gone who is there: they do after 60 seconds. */
const EVERY_MS = 20_000;
/** Somebody goes from one editor to the next within this. */
const PAUSE_MS = 500;
const SIGNS = ["input", "focusin", "focusout"] as const;

/** Whether words stand in one of the page's editors that has the focus. */
function isWriting(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement && activeElement.value.trim() !== "";
}

/** Tells the others that the reader looks at a case, and at once when they begin or stop to write. `loaded`: its data, which say that they look. */
export function useLooking(caseId: number, loaded: object): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each loading tells the others that nobody writes.
  useEffect(() => {
    let told = false;
    let pause: number | undefined;
    const tell = () => {
      if (document.visibilityState === "hidden") return;
      told = isWriting();
      const body = new URLSearchParams({ writing: told ? "1" : "0" });
      // The next round tries again; what stands there meanwhile does no harm.
      fetch(paths.caseLooks(caseId), { method: "POST", body }).catch(() => {});
    };
    const look = () => {
      window.clearTimeout(pause);
      pause = window.setTimeout(() => {
        if (isWriting() !== told) tell();
      }, PAUSE_MS);
    };
    look();
    const timer = window.setInterval(tell, EVERY_MS);
    for (const sign of SIGNS) document.addEventListener(sign, look);
    return () => {
      window.clearTimeout(pause);
      window.clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, look);
    };
  }, [caseId, loaded]);
}

/** Who else has this case before their eyes; kept up with scripts, as of loading without. */
export function Looks({ looks }: { looks: readonly LookView[] }) {
  const t = useTranslate();
  return (
    <p role="status" className="mt-3 flex min-h-6 flex-wrap gap-x-4 text-small text-support">
      {looks.map(({ personId, firstName, writing }) => (
        <span key={personId} className="inline-flex items-center gap-1.5 font-semibold">
          <Icon name={writing ? "edit" : "eye"} className="size-4" />
          {t(writing ? "desk.looks.writing" : "desk.looks.looking", { name: firstName })}
        </span>
      ))}
    </p>
  );
}
