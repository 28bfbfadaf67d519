import {
  acceptAnswer,
  editAnswer,
  editComment,
  postAnswer,
  recommendAnswer,
  removePost,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { saveDraft, vote } from "~/posts/index.server";
import { askQuestion, editQuestion } from "~/questions/index.server";
import type { Canaries, Member } from "./canaries";
import { answer, ask, comment, formKey, questionForm } from "./make-thread";
import type { World } from "./world";

export type Writers = {
  world: World;
  canaries: Canaries;
  asking: Context;
  answering: Context;
  helping: Context;
  questionId: number;
};

/** Answers and comments of every kind; gives the accepted answer, and those that were taken away. */
export async function plantThread({
  world,
  canaries,
  asking,
  answering,
  helping,
  questionId,
}: Writers) {
  const accepted = await answer(answering, questionId);
  const official = await answer(helping, questionId, { official: true });
  await acceptAnswer(asking, accepted);
  await recommendAnswer(helping, official);
  await vote(helping, accepted, 1);
  await comment(asking, accepted, "That worked for me, thank you.");
  await comment(helping, questionId, "Which bank is it?");
  await editAnswer(answering, { answerId: accepted, version: 1, body: "Banks need five days." });
  await ask(answering, { title: "My withdrawal is stuck since Tuesday", tags: ["bank"] });

  const words = (place: string) => `It holds ${canaries.plant(place)} among other words.`;
  const answerId = await answer(answering, questionId, { body: words("old removed answer") });
  await editAnswer(answering, { answerId, version: 1, body: words("removed answer") });
  const below = await comment(asking, answerId, words("comment on a removed answer"));
  const commentId = await comment(answering, questionId, words("old removed comment"));
  await editComment(answering, { commentId, version: 1, text: words("removed comment") });
  await world.drain();
  await removePost(answering, answerId);
  await removePost(answering, commentId);
  await plantProof(world, canaries, accepted);
  return { accepted, removed: [answerId, commentId, below] };
}

/** What one device says of an answer: that it did is counted, and nothing else of it is told. */
async function plantProof(world: World, canaries: Canaries, answerId: number): Promise<void> {
  await world.db.answerProof.create({
    data: {
      answerId,
      worked: false,
      at: world.clock.now(),
      deviceHash: canaries.plant("hash of a device"),
      bank: canaries.plant("bank that one device named"),
    },
    select: { id: true },
  });
}

/** Begun texts of every kind, which only their writer reads. */
export async function plantDrafts(
  canaries: Canaries,
  asking: Context,
  questionId: number,
): Promise<void> {
  const title = canaries.plant("title of a draft");
  await saveDraft(asking, "question", { title, body: canaries.plant("body of a draft") });
  for (const place of ["answer", "comment", "edit"]) {
    const body = canaries.plant(`draft of a ${place}`);
    await saveDraft(asking, `${place}-${questionId}`, { body });
  }
}

/** A question that its asker took away, with an answer and a comment. */
export async function plantRemovedQuestion(
  canaries: Canaries,
  asking: Context,
  answering: Context,
) {
  const removedTag = canaries.plant("removed tag", true);
  const words = (place: string) => `${canaries.plant(place)} stands here among other words.`;
  const first = {
    title: words("old removed title"),
    body: words("old removed question"),
    tried: words("old removed tries"),
    errorCode: canaries.plant("removed error code", true),
    tags: [removedTag],
  };
  const { questionId } = await askQuestion(asking, questionForm(first));
  const { answerId } = await postAnswer(answering, {
    questionId,
    body: words("answer to a removed question"),
    key: formKey(),
  });
  const commentId = await comment(answering, questionId, words("comment on a removed question"));
  await editQuestion(asking, {
    ...questionForm(first),
    title: words("removed title"),
    body: words("removed question"),
    tried: words("removed tries"),
    questionId,
    version: 1,
  });
  await removePost(asking, questionId);
  return { questionId, removedTag, postIds: [answerId, commentId] };
}

/** Columns that no command lets a person choose. */
export async function plantPrivateRows(
  world: World,
  canaries: Canaries,
  { actor }: Member,
): Promise<void> {
  const personId = actor.id;
  const at = world.clock.now();
  const expiresAt = new Date(at.getTime() + 86_400_000);
  await world.db.person.update({
    where: { id: personId },
    data: { nameSkeleton: canaries.plant("skeleton"), mentionKey: canaries.plant("mention key") },
    select: { id: true },
  });
  await world.db.session.create({
    data: {
      idHash: canaries.plant("session hash"),
      device: canaries.plant("device"),
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt,
    },
    select: { id: true },
  });
  await world.db.accountToken.create({
    data: {
      purpose: "change-address",
      tokenHash: canaries.plant("token hash"),
      email: `${canaries.plant("next address", true)}@example.test`,
      personId,
      expiresAt,
    },
    select: { id: true },
  });
  await world.db.attemptWindow.create({
    data: { key: canaries.plant("attempts"), count: 1, startedAt: at, expiresAt },
    select: { key: true },
  });
}
