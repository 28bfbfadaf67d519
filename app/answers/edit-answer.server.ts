import type { Context } from "~/infra/context";
import { postNotFound, shownPost } from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { editText } from "./edit-text.server";
import { settleOutdated } from "./proof/settle-outdated.server";
import { ANSWER_LIMITS } from "./rules";

export type EditAnswerInput = {
  answerId: number;
  /** The version the form was loaded with. */
  version: number;
  body: string;
};

/**
 * Changes an answer of the actor's. Refuses the codes of TextChecks on `body`, `post.not-found`,
 * `account.not-allowed` and `post.changed-meanwhile` (409). Saving what stands already makes no new
 * version.
 */
export async function editAnswer(
  ctx: Context,
  { answerId, version, body }: EditAnswerInput,
): Promise<{ answerId: number; questionId: number; masked: PrivateKind[] }> {
  const post = await shownPost(ctx, answerId);
  if (post.kind !== "answer") throw postNotFound();
  const questionId = post.threadId;
  const masked = await editText(
    ctx,
    post,
    { version, field: "body", text: body, limits: ANSWER_LIMITS },
    async (tx) => {
      await tx.jobs.publish("answer.edited", { answerId, questionId });
      await settleOutdated(tx, answerId);
    },
  );
  return { answerId, questionId, masked };
}
