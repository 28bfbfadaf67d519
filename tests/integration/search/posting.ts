import { randomUUID } from "node:crypto";
import { acceptAnswer, postAnswer, postComment } from "~/answers/index.server";
import { askQuestion } from "~/questions/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import type { World } from "../../support/world";

const BODY = "This is what happened, told in enough words.";

/** Asks, by somebody new unless told who. */
export async function ask(
  world: World,
  given: { title: string; body?: string; errorCode?: string; tags?: string[]; by?: Actor },
): Promise<{ questionId: number; asker: Actor }> {
  const { title, body = BODY, tags = [], errorCode, by: asker = await makePerson(world) } = given;
  const { questionId } = await askQuestion(world.as(asker), {
    title,
    body,
    tags,
    problemType: "withdrawal",
    key: randomUUID(),
    ...(errorCode ? { errorCode } : {}),
  });
  return { questionId, asker };
}

/** Answers, by somebody new unless told who. */
export async function answer(world: World, questionId: number, body: string, by?: Actor) {
  const author = by ?? (await makePerson(world));
  const { answerId } = await postAnswer(world.as(author), { questionId, body, key: randomUUID() });
  return { answerId, author };
}

/** Comments on a post, by somebody new. */
export async function comment(world: World, postId: number, text: string) {
  const author = await makePerson(world);
  const { commentId } = await postComment(world.as(author), postId, { text, key: randomUUID() });
  return { commentId, author };
}

/** A question with an answer that the asker accepted. */
export async function solved(world: World, given: Parameters<typeof ask>[1], answerBody: string) {
  const { questionId, asker } = await ask(world, given);
  const { answerId } = await answer(world, questionId, answerBody);
  await acceptAnswer(world.as(asker), answerId);
  return { questionId, asker, answerId };
}
