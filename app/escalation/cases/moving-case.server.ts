import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { oneOf, PUBLIC_LABELS } from "../kinds";
import type { CaseFacts } from "./case-facts.server";
import { mustBeIn, withCase, writeCase } from "./change-case.server";
import { type CaseInput, mustBeOpen, tellAsker } from "./keeping-case.server";
import { CASE_REASON_LIMITS } from "./limits";
import { goOn, holdOn, reopened } from "./replies.server";
import { endCase, noteSolved } from "./solve.server";

/** Waits for the asker: the time for a solution stands still. Refuses as `takeCase`. */
export async function waitForCustomer(ctx: Context, input: CaseInput): Promise<void> {
  mustBeAble(ctx, "work-cases");
  await withCase(ctx, input, waitForCustomerHeld);
}

/** The same for a case that the caller's transaction holds. */
export async function waitForCustomerHeld(tx: Context, facts: CaseFacts): Promise<void> {
  mustBeOpen(facts);
  if (facts.state === "waiting-customer") return;
  await holdOn(tx, facts.id, tx.clock.now());
  await writeCase(tx, facts.id, {
    data: { state: "waiting-customer", waitUntil: null, publicLabel: "waiting-for-you" },
    line: { kind: "waiting-customer", before: { state: facts.state } },
  });
  await tellAsker(tx, facts, "waiting-for-you");
}

/**
 * Waits for somebody else, such as a bank, until a time at most; no clock stands still. Refuses
 * `case.bad-wait` for a time that is not ahead, `case.bad-label`, and as `takeCase`.
 */
export async function waitForOthers(
  ctx: Context,
  input: CaseInput & { until: Date; label: string },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  const label = oneOf(PUBLIC_LABELS, input.label);
  if (!label) throw new Refusal("case.bad-label", {}, { field: "label" });
  if (!(input.until > ctx.clock.now())) throw new Refusal("case.bad-wait", {}, { field: "until" });
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.state === "waiting-customer") await goOn(tx, facts.id, tx.clock.now());
    await writeCase(tx, facts.id, {
      data: { state: "waiting-internal", waitUntil: input.until, publicLabel: label },
      line: {
        kind: "waiting-internal",
        before: { state: facts.state },
        after: { until: input.until.toISOString(), label },
      },
    });
    await tellAsker(tx, facts, label);
  });
}

/** Waits no more. Refuses `case.wrong-state` (409), and as `takeCase`. */
export async function resumeCase(ctx: Context, input: CaseInput): Promise<void> {
  mustBeAble(ctx, "work-cases");
  await withCase(ctx, input, resumeHeld);
}

/** The same for a case that the caller's transaction holds. */
export async function resumeHeld(tx: Context, facts: CaseFacts): Promise<void> {
  mustBeIn(facts, ["waiting-customer", "waiting-internal"]);
  if (facts.state === "waiting-customer") await goOn(tx, facts.id, tx.clock.now());
  await writeCase(tx, facts.id, {
    data: { state: "open", waitUntil: null, publicLabel: "looking" },
    line: { kind: "resumed", before: { state: facts.state } },
  });
}

/**
 * Support says that a case is solved: by an answer of the thread, where there is one. Refuses
 * `case.no-reply` (409) where the asker has heard nothing yet, `case.wrong-state`, and as `takeCase`.
 */
export async function solveCase(
  ctx: Context,
  { solutionPostId = null, ...input }: CaseInput & { solutionPostId?: number | null },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (!facts.firstReplyAt) throw new Refusal("case.no-reply", {}, { status: 409 });
    await noteSolved(tx, facts, { by: "staff", at: tx.clock.now(), postId: solutionPostId });
  });
}

/** Says that the answer of a peer which the asker accepted does solve the case. Refuses `case.wrong-state`, and as `takeCase`. */
export async function confirmPeerSolution(ctx: Context, input: CaseInput): Promise<void> {
  mustBeAble(ctx, "work-cases");
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    const postId = facts.peerSolutionId;
    if (postId === null) throw new Refusal("case.wrong-state", {}, { status: 409 });
    await noteSolved(tx, facts, { by: "peer", at: tx.clock.now(), postId });
  });
}

/**
 * Gives a case back to the community, with a reason that everybody reads. Refuses the codes of
 * TextChecks on `reason`, and as `takeCase`.
 */
export async function declineCase(
  ctx: Context,
  { reason: given, ...input }: CaseInput & { reason: string },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  const checks = new PublicTexts();
  const reason = checks.readPublic("reason", given, CASE_REASON_LIMITS);
  checks.done();
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    await endCase(tx, facts, {
      state: "declined",
      data: { declineReason: reason, publicLabel: "returned" },
      line: { kind: "declined", after: { reason } },
      support: "returned",
    });
    for (const questionId of facts.questionIds)
      await tx.jobs.publish("case.declined", { caseId: facts.id, questionId });
  });
}

/** Opens a solved case again, for its agent. Refuses `case.wrong-state`, and as `takeCase`. */
export async function reopenCase(ctx: Context, input: CaseInput): Promise<void> {
  mustBeAble(ctx, "work-cases");
  await withCase(ctx, input, reopenHeld);
}

/** The same for a case that the caller's transaction holds. */
export async function reopenHeld(tx: Context, facts: CaseFacts): Promise<void> {
  mustBeIn(facts, ["solved"]);
  await goOn(tx, facts.id, tx.clock.now());
  await writeCase(tx, facts.id, {
    data: reopened(facts),
    line: { kind: "reopened", before: { state: facts.state } },
  });
  for (const questionId of facts.questionIds)
    await tx.jobs.publish("case.reopened", { caseId: facts.id, questionId });
}
