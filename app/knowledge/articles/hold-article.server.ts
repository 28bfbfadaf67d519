import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { type ArticleState, asArticleState } from "./states";

/** What a command needs to know of an article while nobody else changes it. */
export type HeldArticle = { id: number; state: ArticleState; version: number; ownerId: number };

/** The refusal for an article that isn't there, or isn't for its reader (404). */
export function articleNotFound(): Refusal {
  return new Refusal("article.not-found", {}, { status: 404 });
}

/** Holds an article until the transaction ends, or gives null where there is none. */
export async function findAndHold(tx: Context, articleId: number): Promise<HeldArticle | null> {
  const [row] = await tx.db.$queryRaw<(Omit<HeldArticle, "state"> & { state: string })[]>`
    SELECT id, state, version, "ownerId" FROM "Article" WHERE id = ${articleId} FOR NO KEY UPDATE`;
  return row ? { ...row, state: asArticleState(row.state) } : null;
}

/** Holds an article until the transaction ends. Refuses `article.not-found` (404). */
export async function holdArticle(tx: Context, articleId: number): Promise<HeldArticle> {
  const article = await findAndHold(tx, articleId);
  if (!article) throw articleNotFound();
  return article;
}
