import type { CaseState, ClockView, Priority } from "~/escalation";
import { formatRelative, useLanguage, useTranslate } from "~/i18n";
import { Moment } from "~/ui";

/** Up, up, level, down: urgency by shape; the word stands beside it. */
const SHAPES: Record<Priority, string> = {
  1: "M8 1 L15 8 L11 8 L11 15 L5 15 L5 8 L1 8 Z",
  2: "M8 3 L15 13 L1 13 Z",
  3: "M2 6 H14 V10 H2 Z",
  4: "M8 13 L1 3 L15 3 Z",
};
const PRIORITY_LOOKS: Record<Priority, string> = {
  1: "text-danger",
  2: "text-support",
  3: "text-soft",
  4: "text-soft",
};

/** How urgent a case is: shape and word. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useTranslate();
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-small font-semibold whitespace-nowrap ${PRIORITY_LOOKS[priority]}`}
    >
      <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden="true" fill="currentColor">
        <path d={SHAPES[priority]} />
      </svg>
      {t(`cases.priority.${priority}`)}
    </span>
  );
}

const STATE_LOOKS: Record<CaseState, string> = {
  new: "bg-support-tint text-support",
  open: "bg-accent-tint text-accent",
  "waiting-customer": "bg-sunken text-ink",
  "waiting-internal": "bg-sunken text-ink",
  solved: "bg-solved-tint text-solved",
  closed: "bg-sunken text-soft",
  declined: "bg-sunken text-soft",
  merged: "bg-sunken text-soft",
  incident: "bg-notice-tint text-notice",
};

/** Where a case stands, for those who work it. */
export function CaseStateMark({ state }: { state: CaseState }) {
  const t = useTranslate();
  return (
    <span
      className={`inline-flex items-center rounded-small px-2 py-0.5 text-small leading-normal font-semibold whitespace-nowrap ${STATE_LOOKS[state]}`}
    >
      {t(`cases.state.${state}`)}
    </span>
  );
}

const NEARLY = 0.75;

/** How much of a clock's time is over: a bar, and the same in words. */
export function TimeLeft({ clock }: { clock: ClockView }) {
  const t = useTranslate();
  const { locale, now } = useLanguage();
  const { startedAt, dueAt, breachedAt, stoppedAt } = clock;
  const due = dueAt ?? breachedAt;
  const at = new Date(now).getTime();
  const late = !stoppedAt && due !== null && new Date(due).getTime() <= at;
  const share = late ? 1 : dueAt ? shareOver(startedAt, dueAt, at) : 0;
  const look = late ? "text-danger" : share >= NEARLY ? "text-support" : "text-accent";
  return (
    <span className="block min-w-36">
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className={`h-1.5 w-full rounded-full ${look}`}
        aria-hidden="true"
      >
        <rect width="100" height="6" className="fill-sunken" />
        <rect width={share * 100} height="6" fill="currentColor" />
      </svg>
      <span
        className={`mt-1 block text-small ${late ? "font-semibold text-danger" : "text-soft"}`}
        suppressHydrationWarning
      >
        {late && due ? (
          <>
            {t("desk.due.late")} <Moment at={due} />
          </>
        ) : dueAt ? (
          t("desk.due.in", { when: formatRelative(new Date(dueAt), new Date(now), locale) })
        ) : stoppedAt ? (
          t(breachedAt ? "desk.due.met-late" : "desk.due.met")
        ) : (
          t("desk.due.paused")
        )}
      </span>
    </span>
  );
}

function shareOver(startedAt: string, dueAt: string, at: number): number {
  const start = new Date(startedAt).getTime();
  const whole = new Date(dueAt).getTime() - start;
  return whole > 0 ? Math.min(1, Math.max(0, (at - start) / whole)) : 1;
}
