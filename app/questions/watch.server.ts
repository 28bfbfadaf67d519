import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { shownQuestion } from "./shown-question.server";

/** The actor follows a question; doing so twice changes nothing. Refuses `post.not-found`. */
export async function watch(ctx: Context, questionId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await shownQuestion(ctx, questionId);
  await insertWatch(ctx, questionId, personId);
}

/** Somebody follows from now on, or does already. */
export async function insertWatch(
  ctx: Context,
  questionId: number,
  personId: number,
): Promise<void> {
  await ctx.db.watch.createMany({
    data: [{ questionId, personId, since: ctx.clock.now() }],
    skipDuplicates: true,
  });
}
