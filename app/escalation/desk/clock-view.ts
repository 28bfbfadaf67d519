import { CLOCK_KINDS, oneOf } from "../kinds";
import type { ClockView } from "./views";

/** A stored clock for readers. */
export function clockView(row: {
  kind: string;
  startedAt: Date;
  dueAt: Date | null;
  stoppedAt: Date | null;
  breachedAt: Date | null;
}): ClockView {
  return {
    kind: oneOf(CLOCK_KINDS, row.kind) ?? "resolution",
    startedAt: row.startedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    stoppedAt: row.stoppedAt?.toISOString() ?? null,
    breachedAt: row.breachedAt?.toISOString() ?? null,
  };
}
