import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { shownPost } from "~/posts/index.server";
import { shownQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { holdArticle } from "./hold-article.server";
import { SOURCES_MAX } from "./limits";
import { noteAct } from "./note-act.server";

/** A thread that an article is written from, and the answer in it that was written up. */
export type Source = { questionId: number; answerId: number | null };

/**
 * A question in sight as a source, or an answer that helped: accepted, recommended or official. Refuses
 * `post.not-found` (404) and `article.answer-not-marked`.
 */
export async function sourceOf(
  ctx: Context,
  from: { questionId: number } | { answerId: number },
): Promise<Source> {
  if ("questionId" in from) {
    const { id } = await shownQuestion(ctx, from.questionId);
    return { questionId: id, answerId: null };
  }
  const { threadId } = await shownPost(ctx, from.answerId);
  const marks = await ctx.db.answer.findUnique({
    where: { postId: from.answerId },
    select: {
      official: true,
      acceptance: { select: { answerId: true } },
      recommendation: { select: { answerId: true } },
    },
  });
  if (!marks || !(marks.official || marks.acceptance || marks.recommendation))
    throw new Refusal("article.answer-not-marked", {}, { status: 409 });
  return { questionId: threadId, answerId: from.answerId };
}

/**
 * Makes a thread a source of an article that the caller holds. A thread of a retired article moves over.
 * Refuses `article.source-taken` (409) {id} where another article has it, and `article.sources-max` {max}.
 */
export async function attachSource(
  tx: Context,
  given: { articleId: number; version: number; byId: number; source: Source },
): Promise<void> {
  const { articleId, version, byId, source } = given;
  const { questionId, answerId } = source;
  // One at a time: of two articles that want the same thread, the second is told of the first.
  await tx.db
    .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`article source ${questionId}`}, 0))`;
  const taken = await tx.db.articleSource.findUnique({
    where: { questionId },
    select: { articleId: true, article: { select: { state: true } } },
  });
  if (taken?.articleId === articleId) return;
  if (taken && taken.article.state !== "retired") {
    const id = taken.articleId;
    throw new Refusal("article.source-taken", { id }, { field: "source", status: 409 });
  }
  if ((await tx.db.articleSource.count({ where: { articleId } })) >= SOURCES_MAX)
    throw new Refusal("article.sources-max", { max: SOURCES_MAX }, { field: "source" });
  const row = { articleId, answerId, addedById: byId, addedAt: tx.clock.now() };
  await tx.db.articleSource.upsert({
    where: { questionId },
    create: { questionId, ...row },
    update: row,
    select: { questionId: true },
  });
  const after = String(questionId);
  await noteAct(tx, { articleId, verb: "source-added", byId, fromVersion: version, after });
}

/**
 * Support adds a thread to an article's sources. Refuses as `sourceOf` and `attachSource` do,
 * `article.not-found` (404) and `account.not-allowed`.
 */
export async function addArticleSource(
  ctx: Context,
  { articleId, questionId }: { articleId: number; questionId: number },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  const source = await sourceOf(ctx, { questionId });
  await inTransaction(ctx, async (tx) => {
    const { version, state } = await holdArticle(tx, articleId);
    await attachSource(tx, { articleId, version, byId, source });
    if (state === "published") await tx.jobs.publish("article.changed", { articleId });
  });
}

/** Support takes a thread from an article's sources; one that is none changes nothing. Refuses as `addArticleSource` does. */
export async function dropArticleSource(
  ctx: Context,
  { articleId, questionId }: { articleId: number; questionId: number },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  await inTransaction(ctx, async (tx) => {
    const { version, state } = await holdArticle(tx, articleId);
    const { count } = await tx.db.articleSource.deleteMany({ where: { articleId, questionId } });
    if (count === 0) return;
    const before = String(questionId);
    await noteAct(tx, { articleId, verb: "source-dropped", byId, fromVersion: version, before });
    if (state === "published") await tx.jobs.publish("article.changed", { articleId });
  });
}
