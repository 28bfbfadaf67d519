import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PublicTexts } from "~/privacy";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { questionFacts } from "../clocks/question-facts.server";
import { ESCALATION_NOTE_LIMITS } from "./limits";
import { openCase } from "./open-case.server";

/**
 * A helper or somebody of the staff hands a question to support, with a reason. Refuses the codes of
 * TextChecks on `note`, `post.not-found`, `case.exists` and `case.gone` (409), `account.not-allowed`.
 */
export async function escalateByStaff(
  ctx: Context,
  { questionId, note: given }: { questionId: number; note: string },
): Promise<{ caseId: number }> {
  const actor = mustBeAble(ctx, "escalate");
  const checks = new PublicTexts();
  const note = checks.readPublic("note", given, ESCALATION_NOTE_LIMITS);
  checks.done();
  return inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await shownQuestion(tx, questionId);
    const facts = await questionFacts(tx, questionId);
    if (!facts) throw new Refusal("post.not-found", {}, { status: 404 });
    if (facts.openCaseId !== null) throw new Refusal("case.exists", {}, { status: 409 });
    if (facts.goneAt) throw new Refusal("case.gone", {}, { status: 409 });
    const startedAt = tx.clock.now();
    const caseId = await openCase(tx, facts, {
      reason: "staff",
      note,
      escalatedById: actor.id,
      startedAt,
    });
    return { caseId };
  });
}
