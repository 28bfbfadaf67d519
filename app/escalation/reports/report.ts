import type { ClockKind } from "../kinds";

/** A stretch of time that a report is about; `until` does not belong to it. */
export type Range = { from: Date; until: Date };

/** How long one clock took: counted time, without pauses. */
export type ClockFigures = {
  kind: ClockKind;
  /** How many were met. */
  count: number;
  medianMinutes: number | null;
  p90Minutes: number | null;
  /** Share of all that were due in which it was met in time, 0 to 1; null where nothing was due. */
  kept: number | null;
};

/** What became of the questions of one type, one language, or all. */
export type GroupFigures = {
  /** A problem type, a language, or "" for all. */
  key: string;
  asked: number;
  /** Accepted or recommended: an answer of a member, or one written officially. */
  byPeers: number;
  byStaff: number;
  escalated: number;
  solvedCases: number;
  reopenedCases: number;
};

/** One week, from Monday 00:00 UTC. */
export type WeekFigures = {
  from: string;
  /** First replies that were due or met, and those in time. */
  due: number;
  kept: number;
  medianMinutes: number | null;
};

/** What leads read of how support does. Nothing of a single customer stands here. */
export type ReportView = {
  from: string;
  /** The last day, inclusive. */
  until: string;
  clocks: ClockFigures[];
  all: GroupFigures;
  types: GroupFigures[];
  languages: GroupFigures[];
  weeks: WeekFigures[];
  oldestOpen: { caseId: number; since: string } | null;
  satisfaction: { asked: number; answered: number; mean: number | null; counts: number[] };
};

/** Days that a report covers when nothing is chosen, and at most. */
export const REPORT_DAYS = { usual: 30, most: 366 } as const;

const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The range between two dates "YYYY-MM-DD" in UTC, the last one included; what is missing or makes no
 * sense becomes the last 30 days, what is too long is cut at its beginning.
 */
export function readRange(from: string | null, until: string | null, now: Date): Range {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const last = Math.min(readDate(until) ?? today, today);
  const usual = last - (REPORT_DAYS.usual - 1) * DAY_MS;
  const given = readDate(from) ?? usual;
  const first = given > last ? usual : given;
  return {
    from: new Date(Math.max(first, last - (REPORT_DAYS.most - 1) * DAY_MS)),
    until: new Date(last + DAY_MS),
  };
}

/** The dates of a range as a form shows them. */
export function datesOf({ from, until }: Range): { from: string; until: string } {
  return { from: dateOf(from), until: dateOf(new Date(until.getTime() - DAY_MS)) };
}

function readDate(text: string | null): number | null {
  if (!text || !DATE.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
}

function dateOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
