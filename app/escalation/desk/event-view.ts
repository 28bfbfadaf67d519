import { CASE_EVENT_KINDS, type CaseEventKind, oneOf } from "../kinds";

/** A line of a case's record, ready to be put into words. */
export type CaseEventView = {
  kind: CaseEventKind;
  /** The priority, type, label, reason, solver or clock before and after; "" where it has none. */
  from: string;
  to: string;
  /** Words that somebody gave along. */
  text: string;
  /** Somebody it is about. */
  personName: string;
  /** Another case it is about. */
  caseId: number | null;
  /** ISO 8601. */
  until: string | null;
};

export type StoredEvent = { kind: string; before: unknown; after: unknown };

/** The values of which one tells what a line is about. */
const VALUES = ["priority", "problemType", "label", "reason", "by", "clock", "state"] as const;
const TEXTS = ["why", "note"] as const;

/** A stored line for readers; `nameOf` gives the name of a person. Null: of a kind we don't know. */
export function eventView(
  { kind: stored, before, after }: StoredEvent,
  nameOf: (personId: number) => string,
): CaseEventView | null {
  const kind = oneOf(CASE_EVENT_KINDS, stored);
  if (!kind) return null;
  const [was, is] = [record(before), record(after)];
  const declined = kind === "declined";
  const personId = is.personId ?? (kind === "handed-back" ? was.personId : undefined);
  const caseId = is.intoId ?? is.caseId ?? is.fromCaseId ?? was.fromCaseId;
  return {
    kind,
    from: kind === "assigned" ? "" : firstOf(was, VALUES),
    to: declined ? "" : firstOf(is, VALUES),
    text: declined ? firstOf(is, ["reason"]) : firstOf(is, TEXTS),
    personName: typeof personId === "number" ? nameOf(personId) : "",
    caseId: typeof caseId === "number" ? caseId : null,
    until: typeof is.until === "string" ? is.until : null,
  };
}

/** The people that a stored line names. */
export function peopleIn({ before, after }: Omit<StoredEvent, "kind">): number[] {
  return [record(before).personId, record(after).personId].filter(
    (id): id is number => typeof id === "number",
  );
}

/** Whether a line tells of a text that stands in the time line itself. */
export function isTextItself({ kind, after }: StoredEvent): boolean {
  if (["official-answer", "private-reply", "peer-answered"].includes(kind)) return true;
  const { postId, replyId } = record(after);
  return kind === "asker-wrote" && (postId !== undefined || replyId !== undefined);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function firstOf(values: Record<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const value = values[name];
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  return "";
}
