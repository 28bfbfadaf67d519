import { threadTexts } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { DocumentRef, SearchDocument } from "~/infra/search-engine/port";

/** Where documents of one kind come from, for building the index anew. */
export type IndexSource = {
  kind: DocumentRef["kind"];
  /** How many anybody may see. */
  count(ctx: Context): Promise<number>;
  /** The next ids above `after` that anybody may see, in order, at most `take`. */
  idsAfter(ctx: Context, after: number, take: number): Promise<number[]>;
  /** Of these ids the documents that anybody may see. */
  documents(ctx: Context, ids: readonly number[]): Promise<SearchDocument[]>;
};

export const questionSource: IndexSource = {
  kind: "question",
  count: (ctx) => ctx.db.question.count({ where: { post: { removal: null } } }),
  async idsAfter(ctx, after, take) {
    const rows = await ctx.db.question.findMany({
      where: { postId: { gt: after }, post: { removal: null } },
      orderBy: { postId: "asc" },
      take,
      select: { postId: true },
    });
    return rows.map(({ postId }) => postId);
  },
  documents: threadTexts,
};
