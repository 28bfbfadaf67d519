import { useEffect, useRef } from "react";
import { useTranslate } from "~/i18n";
import { Button, fieldId, useHydrated } from "~/ui";
import { DESK_KEYS, TAKE_FORM } from "./keys";

/** The fields that a key leads to, by key. */
const EDITOR_FIELDS: Record<string, readonly string[]> = {
  r: [fieldId("bodyEn", "public"), fieldId("bodyZh", "public")],
  p: [fieldId("body", "private")],
  n: [fieldId("body", "note")],
};

/** Whether keys are letters of a text just now. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === "checkbox")
  );
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-case-row]")];
}

function move(step: 1 | -1): void {
  const all = rows();
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? (step === 1 ? 0 : all.length - 1) : at + step;
  all[next]?.querySelector<HTMLElement>("h2 a")?.focus();
}

/** Takes the case whose page this is, or the one that the queue's focus is on. */
function take(): void {
  const form = document.getElementById(TAKE_FORM);
  if (form instanceof HTMLFormElement) {
    form.requestSubmit();
    return;
  }
  const row = rows().find((each) => each.contains(document.activeElement));
  const button = document.querySelector<HTMLButtonElement>('button[name="act"][value="take"]');
  if (!row || !button) return;
  for (const tick of document.querySelectorAll<HTMLInputElement>('input[name="caseId"]'))
    tick.checked = row.contains(tick);
  button.click();
}

/** The desk's keys, which rest while somebody types, and the list of them. Needs scripts, so it is absent without. */
export function DeskKeys({ place }: { place: "queue" | "case" }) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || dialog.current?.open) return;
      const { key } = event;
      if (key === "?") dialog.current?.showModal();
      else if (place === "queue" && key === "j") move(1);
      else if (place === "queue" && key === "k") move(-1);
      else if (key === "t") take();
      else if (place === "case" && EDITOR_FIELDS[key]) {
        const id = EDITOR_FIELDS[key].find((each) => document.getElementById(each));
        const field = id ? document.getElementById(id) : null;
        field?.closest("details")?.setAttribute("open", "");
        field?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [place]);
  if (!hydrated) return null;
  return (
    <>
      <span className="hidden sm:block">
        <Button
          type="button"
          kind="quiet"
          icon="key"
          onClick={() => dialog.current?.showModal()}
          aria-keyshortcuts="?"
        >
          {t("desk.keys.title")}
        </Button>
      </span>
      <dialog
        ref={dialog}
        aria-labelledby="desk-keys-title"
        className="m-auto max-w-md rounded-large border border-line bg-surface p-6 text-ink shadow-menu backdrop:bg-ink/40"
      >
        <h2 id="desk-keys-title" className="text-lead">
          {t("desk.keys.title")}
        </h2>
        <DeskKeyList />
        <form method="dialog" className="mt-4">
          <Button kind="secondary">{t("desk.keys.close")}</Button>
        </form>
      </dialog>
    </>
  );
}

/** What each key does. */
export function DeskKeyList() {
  const t = useTranslate();
  return (
    <dl className="mt-3 space-y-2">
      {DESK_KEYS.map(({ keys, message }) => (
        <div key={message} className="flex gap-4">
          <dt className="flex w-20 shrink-0 gap-1">
            {keys.map((key) => (
              <kbd
                key={key}
                className="rounded-small border border-line-strong bg-sunken px-2 font-mono text-small"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(message)}</dd>
        </div>
      ))}
    </dl>
  );
}
