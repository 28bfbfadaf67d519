import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { renderText, storeRerendered } from "~/posts/index.server";

/**
 * Makes the HTML of up to `batch` posts anew that an older renderer made, and gives how many there
 * were: call again until it gives 0. The texts and their versions stay as they are.
 */
export async function rerenderPosts(ctx: Context, batch: number): Promise<number> {
  const posts = await ctx.db.post.findMany({
    where: { rendererVersion: { lt: ctx.markdown.version } },
    orderBy: { id: "asc" },
    take: batch,
    select: {
      id: true,
      version: true,
      source: true,
      question: { select: { triedSource: true } },
    },
  });
  for (const { id, version, source, question } of posts) {
    const text = await renderText(ctx, source);
    const tried = await renderText(ctx, question?.triedSource ?? "");
    await inTransaction(ctx, async (tx) => {
      const stored = await storeRerendered(tx, { postId: id, version, text });
      if (!stored || !question) return;
      await tx.db.question.update({
        where: { postId: id },
        data: { triedHtml: tried.html },
        select: { postId: true },
      });
    });
  }
  return posts.length;
}
