import type { Context } from "~/infra/context";
import { setSupport } from "~/questions/index.server";
import { caseClock, caseClocks } from "../clocks/case-clocks.server";
import { stopClock } from "../clocks/write-clock.server";
import type { CaseEventKind, ClockOutcome, Solver } from "../kinds";
import { startErasing } from "../private-box/erasing.server";
import type { CaseFacts } from "./case-facts.server";
import { writeCase } from "./change-case.server";

/** Marks a held case as solved: the time for a solution is met, and would count on if it opened again. */
export async function noteSolved(
  tx: Context,
  facts: CaseFacts,
  { by, at, postId = null }: { by: Solver; at: Date; postId?: number | null },
): Promise<void> {
  if (facts.state === "solved") return;
  await stopAll(tx, facts.id, "cancelled", at, ["first-reply", "next-reply"]);
  const resolution = await caseClock(tx, facts.id, "resolution");
  if (resolution) await stopClock(tx, resolution, { outcome: "met", at, stays: true });
  await writeCase(tx, facts.id, {
    data: {
      state: "solved",
      solvedAt: at,
      solvedBy: by,
      solutionPostId: postId,
      peerSolutionId: null,
      ...(facts.firstSolvedAt ? {} : { firstSolvedAt: at }),
      waitUntil: null,
      publicLabel: "answered",
    },
    line: { kind: "solved", after: { by, ...(postId ? { postId } : {}) } },
  });
  const { id: caseId, version } = facts;
  for (const questionId of facts.questionIds)
    await tx.jobs.publish("case.solved", { caseId, questionId, by, version });
}

/** Ends a held case for good: its clocks are over and its questions may have another case. */
export async function endCase(
  tx: Context,
  facts: CaseFacts,
  {
    state,
    line,
    data = {},
    support,
  }: {
    state: "closed" | "declined" | "merged" | "incident";
    line: { kind: CaseEventKind; after?: Record<string, string | number> };
    data?: Record<string, string | number | Date | null>;
    /** How its questions stand with support from now on; undefined: as they did. */
    support?: "returned" | "incident" | null;
  },
): Promise<void> {
  const at = tx.clock.now();
  await stopAll(tx, facts.id, "cancelled", at);
  await tx.db.supportClock.updateMany({
    where: { caseId: facts.id, current: true },
    data: { current: null },
  });
  await tx.db.caseThread.updateMany({ where: { caseId: facts.id }, data: { open: null } });
  await writeCase(tx, facts.id, { data: { state, ...data }, line });
  if (state === "closed" || state === "declined")
    for (const questionId of facts.questionIds) await startErasing(tx, questionId, at);
  if (support === undefined) return;
  for (const questionId of facts.questionIds) await setSupport(tx, questionId, support);
}

async function stopAll(
  tx: Context,
  caseId: number,
  outcome: ClockOutcome,
  at: Date,
  kinds?: readonly string[],
): Promise<void> {
  for (const clock of await caseClocks(tx, caseId)) {
    if (clock.stoppedAt || (kinds && !kinds.includes(clock.kind))) continue;
    await stopClock(tx, clock, { outcome, at });
  }
}
