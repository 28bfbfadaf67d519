import type { Context } from "~/infra/context";
import type { RenderedText } from "./render-text.server";

/** Keeps newly made HTML of an unchanged text; false when the text changed meanwhile. */
export async function storeRerendered(
  tx: Context,
  { postId, version, text }: { postId: number; version: number; text: RenderedText },
): Promise<boolean> {
  const { count } = await tx.db.post.updateMany({
    where: { id: postId, version },
    data: { html: text.html, rendererVersion: text.rendererVersion },
  });
  return count > 0;
}
