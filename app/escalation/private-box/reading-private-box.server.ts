import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { OPEN_STATES } from "../kinds";
import { ASSIGNED, OPENED_MINUTES, WHY_LIMITS } from "./box";

/** Whether somebody is assigned to the open case of a question: only then they need no reason. */
export async function isAssigned(
  ctx: Context,
  personId: number,
  questionId: number,
): Promise<boolean> {
  const count = await ctx.db.caseThread.count({
    where: {
      questionId,
      open: true,
      case: { assigneeId: personId, state: { in: [...OPEN_STATES] } },
    },
  });
  return count > 0;
}

/**
 * Who of support opens a box and why, as it is noted. Refuses `account.sign-in-first`,
 * `account.not-allowed` (403), and the codes of TextChecks on `why` where a reason is needed.
 */
export async function whyOpened(
  ctx: Context,
  { questionId, why: given }: { questionId: number; why: string },
): Promise<{ personId: number; why: string }> {
  const { id: personId } = mustBeAble(ctx, "open-private-box");
  if (await isAssigned(ctx, personId, questionId)) return { personId, why: ASSIGNED };
  const checks = new PublicTexts();
  const why = checks.readPublic("why", given, WHY_LIMITS);
  checks.done();
  return { personId, why };
}

/**
 * Why somebody of support may look at a picture in a box now: they are assigned, or gave a reason for
 * this box a moment ago. Null: they may not.
 */
export async function whyPicture(
  ctx: Context,
  personId: number,
  questionId: number,
): Promise<string | null> {
  if (await isAssigned(ctx, personId, questionId)) return ASSIGNED;
  const since = new Date(ctx.clock.now().getTime() - OPENED_MINUTES * 60_000);
  const opened = await ctx.db.privateBoxReading.findFirst({
    // Looking at pictures does not make the time longer; having been assigned is no reason any more.
    where: { questionId, personId, at: { gt: since }, storageKey: null, why: { not: ASSIGNED } },
    orderBy: { at: "desc" },
    select: { why: true },
  });
  return opened?.why ?? null;
}

/** Notes a reading; committed before anything is read. Refuses `private-box.none` (404) where there is no box. */
export async function noteReading(
  ctx: Context,
  reading: { questionId: number; personId: number; why: string; storageKey?: string },
): Promise<void> {
  const { questionId } = reading;
  const box = await ctx.db.privateBox.findUnique({
    where: { questionId },
    select: { questionId: true },
  });
  if (!box) throw new Refusal("private-box.none", {}, { status: 404 });
  await ctx.db.privateBoxReading.create({
    data: { ...reading, at: ctx.clock.now() },
    select: { id: true },
  });
}
