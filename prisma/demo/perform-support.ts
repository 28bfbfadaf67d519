import { randomUUID } from "node:crypto";
import {
  askOfficialSupport,
  askSatisfaction,
  closeSilentCases,
  declineCase,
  endWaits,
  escalateByStaff,
  escalateUnanswered,
  mergeCases,
  noteBreaches,
  questionFacts,
  rateCase,
  sayStillBroken,
  setPriority,
  solveCase,
  takeCase,
  waitForCustomer,
  waitForOthers,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { SupportAct } from "./acts";
import type { FindId } from "./perform-keeping";
import type { DemoStep } from "./types";

const HOUR_MS = 3_600_000;

/** Does what support does, through the commands that its pages and its timetable call. */
export async function performSupport(ctx: Context, act: SupportAct, idOf: FindId): Promise<void> {
  if (act.what === "round") return round(ctx);
  return performStep(ctx, idOf(act.question), act.step, idOf);
}

async function performStep(
  ctx: Context,
  questionId: number,
  step: DemoStep,
  idOf: FindId,
): Promise<void> {
  const key = randomUUID();
  switch (step.what) {
    case "window-over":
      await escalateUnanswered(ctx);
      return;
    case "ask-support":
      await askOfficialSupport(ctx, { questionId, ...step });
      return;
    case "escalate":
      await escalateByStaff(ctx, { questionId, note: step.note });
      return;
    case "still-broken":
      await sayStillBroken(ctx, { questionId, note: step.note });
      return;
    case "rate": {
      const asked = await ctx.db.satisfaction.findFirstOrThrow({
        where: { answeredAt: null, case: { threads: { some: { questionId } } } },
        orderBy: { askedAt: "desc" },
        select: { caseId: true, cycle: true },
      });
      return rateCase(ctx, { ...asked, score: step.score, text: step.note });
    }
    case "private-reply":
      await writePrivateReply(ctx, { questionId, body: step.body, key });
      return;
    case "note":
      await writeInternalNote(ctx, { caseId: await caseOf(ctx, questionId), body: step.body, key });
      return;
    case "merge": {
      const intoId = await caseOf(ctx, idOf(step.into));
      return mergeCases(ctx, { caseId: await caseOf(ctx, questionId), intoId });
    }
    default:
      return performMove(ctx, await caseOf(ctx, questionId), step);
  }
}

type Move = Extract<
  DemoStep,
  { what: "take" | "wait-for-customer" | "solve" | "priority" | "wait-for-others" | "decline" }
>;

async function performMove(ctx: Context, caseId: number, step: Move): Promise<void> {
  switch (step.what) {
    case "take":
      return takeCase(ctx, { caseId });
    case "wait-for-customer":
      return waitForCustomer(ctx, { caseId });
    case "wait-for-others": {
      const until = new Date(ctx.clock.now().getTime() + step.hours * HOUR_MS);
      return waitForOthers(ctx, { caseId, label: step.label, until });
    }
    case "solve":
      return solveCase(ctx, { caseId });
    case "priority":
      return setPriority(ctx, { caseId, priority: step.priority, why: step.why });
    case "decline":
      return declineCase(ctx, { caseId, reason: step.reason });
  }
}

/** What the timetable does about cases. */
async function round(ctx: Context): Promise<void> {
  await escalateUnanswered(ctx);
  await noteBreaches(ctx);
  await endWaits(ctx);
  await closeSilentCases(ctx);
  await askSatisfaction(ctx);
}

/** The newest case of a question. */
async function caseOf(ctx: Context, questionId: number): Promise<number> {
  const caseId = (await questionFacts(ctx, questionId))?.caseId;
  if (!caseId) throw new Error(`The demo's question ${questionId} has no case`);
  return caseId;
}
