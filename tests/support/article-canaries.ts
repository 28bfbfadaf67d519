import { editAnswer } from "~/answers/index.server";
import { editArticle, publishArticle, retireArticle } from "~/knowledge/index.server";
import { articleForm, draftArticle } from "./articles";
import type { Canaries, Member } from "./canaries";
import { formKey } from "./make-thread";
import type { World } from "./world";

/**
 * A published article that was written from a thread, with an older version and a review that is open;
 * a draft and a retired one, whose words only staff read. Gives the published one's id.
 */
export async function plantArticles(
  world: World,
  canaries: Canaries,
  { agent, answerer, questionId }: { agent: Member; answerer: Member; questionId: number },
): Promise<number> {
  const ctx = world.as(agent.actor);
  const words = (place: string) => `It holds ${canaries.plant(place)} among other words.`;
  const { answerId } = await world.db.acceptance.findUniqueOrThrow({
    where: { questionId },
    select: { answerId: true },
  });
  const before = { stepsEn: words("old version of an article") };
  const articleId = await draftArticle(world, agent.actor, { ...before, answerId });
  const { key: _key, ...form } = articleForm();
  await editArticle(ctx, { ...form, articleId, version: 1 });
  await publishArticle(ctx, articleId);
  const fields = (place: string) => ({
    titleEn: words(`title of ${place}`),
    appliesEn: words(`range of ${place}`),
    symptomEn: words(`symptom of ${place}`),
    stepsZh: words(`steps of ${place}`),
    tags: canaries.plant(`tag of ${place}`, true),
    key: formKey(),
  });
  await draftArticle(world, agent.actor, fields("a draft article"));
  const retired = await draftArticle(world, agent.actor, fields("a retired article"));
  await publishArticle(ctx, retired);
  await world.drain();
  await retireArticle(ctx, retired);
  world.clock.advance(60_000);
  for (const body of ["Banks need up to five days.", "Banks need five days."]) {
    const { version } = await world.db.post.findUniqueOrThrow({
      where: { id: answerId },
      select: { version: true },
    });
    await editAnswer(world.as(answerer.actor), { answerId, version, body });
  }
  await world.drain();
  return articleId;
}
