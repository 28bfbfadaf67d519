import type { Context } from "~/infra/context";
import { retargetCaseClocks } from "../clocks/case-clocks.server";
import { isOpen } from "./case-facts.server";
import { withCase, writeCase } from "./change-case.server";
import { openCaseOf } from "./open-case-of.server";
import { clockSubject } from "./replies.server";

/** A question's type, code or tags may have changed: its case, where it is the only one there, goes along. */
export async function noteQuestionEdited(ctx: Context, questionId: number): Promise<void> {
  const caseId = await openCaseOf(ctx, questionId);
  if (caseId === null) return;
  await withCase(ctx, { caseId }, async (tx, facts) => {
    if (!isOpen(facts) || facts.questionIds.length !== 1) return;
    const { problemType, errorCode } = await tx.db.question.findUniqueOrThrow({
      where: { postId: questionId },
      select: { problemType: true, errorCode: true },
    });
    const moved = await retargetCaseClocks(tx, {
      ...(await clockSubject(tx, facts)),
      problemType,
    });
    const same = facts.problemType === problemType && facts.errorCode === errorCode;
    if (same && moved.length === 0) return;
    await writeCase(tx, caseId, {
      data: { problemType, errorCode },
      line: {
        kind: "type",
        before: { problemType: facts.problemType, errorCode: facts.errorCode },
        after: { problemType, errorCode, moved },
      },
    });
  });
}
