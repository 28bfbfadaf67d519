import type { Context } from "~/infra/context";
import type { LetterView } from "./views";

/** Nobody exchanges more; it bounds what one page reads. */
const LETTERS_MAX = 200;

/**
 * What support and the asker of a question wrote to each other, oldest first: the texts for the asker
 * alone, to everybody else a stub for each reply of support, without text and author.
 */
export async function lettersOf(
  ctx: Context,
  questionId: number,
  isAsker: boolean,
): Promise<LetterView[]> {
  const page = { orderBy: { id: "asc" }, take: LETTERS_MAX } as const;
  if (!isAsker) {
    const stubs = await ctx.db.privateReply.findMany({
      ...page,
      where: { questionId, official: true },
      select: { id: true, writtenAt: true },
    });
    return stubs.map(({ id, writtenAt }) => ({
      id,
      official: true,
      at: writtenAt.toISOString(),
      text: null,
    }));
  }
  const letters = await ctx.db.privateReply.findMany({
    ...page,
    where: { questionId },
    select: { id: true, official: true, writtenAt: true, html: true, language: true },
  });
  return letters.map(({ id, official, writtenAt, html, language }) => ({
    id,
    official,
    at: writtenAt.toISOString(),
    text: { html, language, mine: !official },
  }));
}
