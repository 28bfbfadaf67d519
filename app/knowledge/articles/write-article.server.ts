import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { draftPlaces } from "~/posts";
import { dropDraft, readSubmissionKey } from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { attachSource, sourceOf } from "./attach-source.server";
import { noteAct } from "./note-act.server";
import { type ArticleInput, readArticle } from "./read-article";
import { renderArticle } from "./render-article.server";
import { nextReviewDay } from "./review-date";

export type WriteArticleInput = ArticleInput & {
  /** The answer that it is made from, where it is. */
  answerId?: number | null;
  /** Random, from the form: the same key twice writes one article. */
  key: string;
};

/**
 * Support begins an article, as a draft that nobody else sees; who writes it owns it. Written from an
 * answer, the answer's thread becomes its source. Refuses as `readArticle` and `attachSource` do,
 * `post.form-outdated` and `account.not-allowed`. Gives what was masked in it.
 */
export async function writeArticle(
  ctx: Context,
  { answerId, key, ...input }: WriteArticleInput,
): Promise<{ articleId: number; masked: PrivateKind[] }> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  const formKey = `${byId} ${readSubmissionKey(key)}`;
  const { content, masked } = readArticle(input, { whole: false });
  const before = await writtenBy(ctx, formKey);
  if (before !== null) return { articleId: before, masked };
  const source = answerId ? await sourceOf(ctx, { answerId }) : null;
  const html = await renderArticle(ctx, content);
  const articleId = await inTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    const [article] = await tx.db.article.createManyAndReturn({
      data: {
        ...content,
        ...html,
        formKey,
        ownerId: byId,
        reviewBy: nextReviewDay(at),
        reviewedAt: at,
        createdAt: at,
        changedAt: at,
      },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!article) return (await writtenBy(tx, formKey)) ?? 0;
    const { id } = article;
    await tx.db.articleRevision.create({
      data: { articleId: id, version: 1, ...content, editorId: byId, createdAt: at },
      select: { version: true },
    });
    await noteAct(tx, { articleId: id, verb: "written", byId, fromVersion: 0, toVersion: 1 });
    if (source) await attachSource(tx, { articleId: id, version: 1, byId, source });
    await dropDraft(tx, answerId ? draftPlaces.articleFrom(answerId) : draftPlaces.newArticle());
    return id;
  });
  return { articleId, masked };
}

/** The article that a form began which was sent before, or null. */
async function writtenBy(ctx: Context, formKey: string): Promise<number | null> {
  const article = await ctx.db.article.findUnique({ where: { formKey }, select: { id: true } });
  return article?.id ?? null;
}
