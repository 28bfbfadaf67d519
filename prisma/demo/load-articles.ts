import { randomUUID } from "node:crypto";
import type { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import {
  addArticleSource,
  articleForEdit,
  editArticle,
  handOverArticle,
  publishArticle,
  sweepArticleReviews,
  writeArticle,
} from "~/knowledge/index.server";
import type { Actor } from "~/shared/roles";
import { type DemoArticle, type DemoHalf, demoArticles } from "./articles";
import { demoQuestions } from "./index";
import type { Made } from "./perform";

const HOUR_MS = 3_600_000;

type Stage = { ctx: Context; clock: FixedClock; now: Date; made: Made };

/** The demo's articles, through an agent's commands, each at its own time; the clock stands at now afterwards. */
export async function loadArticles(
  stage: Stage,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const at = (hoursAgo: number) =>
    stage.clock.set(new Date(stage.now.getTime() - hoursAgo * HOUR_MS));
  const due: number[] = [];
  for (const article of demoArticles) {
    const actor = actors.get(article.by);
    if (!actor) throw new Error(`Nobody of the demo is ${article.by}`);
    const ctx = { ...stage.ctx, actor };
    at(article.hoursAgo);
    const articleId = await write(ctx, stage.made, article);
    if (article.state === "published") await publishArticle(ctx, articleId);
    if (article.edit) {
      at(article.edit.hoursAgo);
      await addToSteps(ctx, articleId, article.edit);
    }
    if (article.reviewDueHoursAgo !== undefined) {
      const reviewBy = new Date(stage.now.getTime() - article.reviewDueHoursAgo * HOUR_MS)
        .toISOString()
        .slice(0, 10);
      await handOverArticle(ctx, { articleId, ownerId: actor.id, reviewBy });
      due.push(article.reviewDueHoursAgo);
    }
  }
  for (const hoursAgo of due.sort((a, b) => b - a)) {
    at(hoursAgo);
    await sweepArticleReviews(stage.ctx);
  }
  stage.clock.set(stage.now);
}

async function write(ctx: Context, made: Made, article: DemoArticle): Promise<number> {
  const [first, ...others] = article.sources;
  const question = demoQuestions.find(({ key }) => key === first);
  // What support recommends says it best; else what was accepted, or official.
  const best =
    question?.answers.find(({ recommended }) => recommended) ??
    question?.answers.find(({ accepted, official }) => accepted || official);
  const { articleId } = await writeArticle(ctx, {
    ...half(article.en, "En"),
    ...half(article.zh, "Zh"),
    problemType: article.problemType,
    errorCodes: article.errorCodes.join(" "),
    tags: article.tags.join(" "),
    answerId: (best && made.get(best)) ?? null,
    key: randomUUID(),
  });
  for (const key of others) {
    const other = demoQuestions.find((each) => each.key === key);
    const questionId = other && made.get(other);
    if (questionId) await addArticleSource(ctx, { articleId, questionId });
  }
  return articleId;
}

function half<End extends "En" | "Zh">(given: DemoHalf | undefined, end: End) {
  return {
    [`title${end}`]: given?.title ?? "",
    [`applies${end}`]: given?.applies ?? "",
    [`symptom${end}`]: given?.symptom ?? "",
    [`steps${end}`]: given?.steps ?? "",
  } as Record<`${"title" | "applies" | "symptom" | "steps"}${End}`, string>;
}

async function addToSteps(
  ctx: Context,
  articleId: number,
  { addedEn, addedZh }: NonNullable<DemoArticle["edit"]>,
): Promise<void> {
  const { version, form } = await articleForEdit(ctx, articleId);
  await editArticle(ctx, {
    ...form,
    articleId,
    version,
    stepsEn: form.stepsEn + addedEn,
    stepsZh: form.stepsZh + addedZh,
  });
}
