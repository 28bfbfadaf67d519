import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PublicTexts } from "~/privacy";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { type QuestionFacts, questionFacts } from "../clocks/question-facts.server";
import { AMOUNT_BANDS, oneOf } from "../kinds";
import { ruleFor } from "../rules/rule-for.server";
import { ASKS_A_WEEK, ESCALATION_NOTE_LIMITS } from "./limits";
import { openCase } from "./open-case.server";

const WEEK_MS = 7 * 86_400_000;

export type AskSupportInput = {
  questionId: number;
  /** What was tried, and anything else support should know; nothing private: that is for the box. */
  note: string;
  /** One of AMOUNT_BANDS, or "". */
  amountBand?: string;
};

/** Why an asker can't ask support now, and when they can; null: they can. */
export type NotYet =
  | { code: "case.exists" | "case.asked-before" | "case.not-for-type" | "case.gone" }
  | { code: "case.too-early" | "case.too-many"; until: Date };

/**
 * The asker asks official support. What money or an account depends on may be asked at once and as
 * often as needed; the rest after the rule's wait, once a question and three times a week. Refuses the
 * codes of TextChecks on `note`, `post.not-found`, `account.not-allowed` (403) to others, and those of
 * `NotYet` (409).
 */
export async function askOfficialSupport(
  ctx: Context,
  input: AskSupportInput,
): Promise<{ caseId: number }> {
  const { questionId, amountBand = "" } = input;
  const note = readNote(input);
  return inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const facts = await mayAsk(tx, questionId);
    const caseId = await openCase(tx, facts, {
      reason: "asker",
      note,
      escalatedById: facts.askerId,
      amountBand: oneOf(AMOUNT_BANDS, amountBand),
      startedAt: tx.clock.now(),
    });
    return { caseId };
  });
}

/** Refuses what `askOfficialSupport` would refuse now, and does nothing: for what is written along with it. */
export async function checkAskSupport(ctx: Context, input: AskSupportInput): Promise<void> {
  readNote(input);
  await mayAsk(ctx, input.questionId);
}

function readNote({ note }: AskSupportInput): string {
  const checks = new PublicTexts();
  const text = checks.readPublic("note", note, ESCALATION_NOTE_LIMITS);
  checks.done();
  return text;
}

/** The question's facts, where the actor is its asker and may ask now. */
async function mayAsk(ctx: Context, questionId: number): Promise<QuestionFacts> {
  const { authorId } = await shownQuestion(ctx, questionId);
  // Others of helper rank escalate too, but with a reason of theirs: escalateByStaff.
  mustBeAble(ctx, "accept", { ownerId: authorId });
  const facts = await questionFacts(ctx, questionId);
  if (!facts) throw new Refusal("post.not-found", {}, { status: 404 });
  const notYet = await whyNotYet(ctx, facts);
  if (notYet) {
    const params: Record<string, string> =
      "until" in notYet ? { until: notYet.until.toISOString() } : {};
    throw new Refusal(notYet.code, params, { status: 409 });
  }
  return facts;
}

/** Why the asker of a question can't ask support now; null when they can. */
export async function whyNotYet(ctx: Context, facts: QuestionFacts): Promise<NotYet | null> {
  if (facts.openCaseId !== null) return { code: "case.exists" };
  if (facts.goneAt) return { code: "case.gone" };
  const rule = await ruleFor(ctx, facts);
  if (!rule.askerMayEscalate) return { code: "case.not-for-type" };
  // Where money or an account is at stake nobody waits and nothing is counted.
  if (rule.askerWaitMinutes === 0) return null;
  if (facts.caseId !== null) return { code: "case.asked-before" };
  const from = new Date(facts.askedAt.getTime() + rule.askerWaitMinutes * 60_000);
  const now = ctx.clock.now();
  if (now < from) return { code: "case.too-early", until: from };
  const asked = await ctx.db.supportCase.findMany({
    where: {
      escalatedById: facts.askerId,
      reason: "asker",
      createdAt: { gt: new Date(now.getTime() - WEEK_MS) },
    },
    orderBy: { createdAt: "asc" },
    select: { createdAt: true },
  });
  const [first] = asked;
  if (!first || asked.length < ASKS_A_WEEK) return null;
  return { code: "case.too-many", until: new Date(first.createdAt.getTime() + WEEK_MS) };
}
