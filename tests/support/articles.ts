import { acceptAnswer } from "~/answers/index.server";
import { publishArticle, type WriteArticleInput, writeArticle } from "~/knowledge/index.server";
import type { Actor } from "~/shared/roles";
import { answer, ask, formKey } from "./make-thread";
import type { World } from "./world";

/** An article's form in both languages, filled in; what a test is about goes into `changes`. */
export function articleForm(changes: Partial<WriteArticleInput> = {}): WriteArticleInput {
  return {
    problemType: "withdrawal",
    errorCodes: "hp-3002",
    tags: "bank",
    titleEn: "A withdrawal stays in review",
    appliesEn: "App from 8.2",
    symptomEn: "The app says **In review** for days.",
    stepsEn: "1. Open *Messages*.\n2. Send what is asked for.",
    titleZh: "提现一直在审核",
    appliesZh: "应用 8.2 及以上",
    symptomZh: "提现后好几天都显示**审核中**，没有动静。",
    stepsZh: "1. 打开“我的 › 消息”；\n2. 按要求上传需要的材料。",
    key: formKey(),
    ...changes,
  };
}

/** No words in Chinese. */
export const ENGLISH_ONLY = { titleZh: "", appliesZh: "", symptomZh: "", stepsZh: "" } as const;

/** A draft of somebody who tends articles; gives its id. */
export async function draftArticle(
  world: World,
  by: Actor,
  changes: Partial<WriteArticleInput> = {},
): Promise<number> {
  return (await writeArticle(world.as(by), articleForm(changes))).articleId;
}

/** A published article; gives its id. */
export async function publishedArticle(
  world: World,
  by: Actor,
  changes: Partial<WriteArticleInput> = {},
): Promise<number> {
  const articleId = await draftArticle(world, by, changes);
  await publishArticle(world.as(by), articleId);
  await world.drain();
  return articleId;
}

/** A question with an answer that its asker accepted, some minutes ago. */
export async function solvedThread(
  world: World,
  { asker, answerer }: { asker: Actor; answerer: Actor },
  body?: string,
): Promise<{ questionId: number; answerId: number }> {
  const questionId = await ask(world.as(asker), {});
  const answerId = await answer(world.as(answerer), questionId, body ? { body } : {});
  await acceptAnswer(world.as(asker), answerId);
  await world.drain();
  world.clock.advance(60_000);
  return { questionId, answerId };
}
