import type { Context } from "~/infra/context";
import { codeKey, ERROR_CODE_LIMITS, isErrorCode } from "~/questions";
import { codeAsAsked } from "~/questions/index.server";

/**
 * The one way to write a code, however `text` writes it: as a lead described it, else as the first
 * question in sight that carries it does. Null for a code that nobody described and no question carries.
 */
export async function findCode(ctx: Context, text: string): Promise<string | null> {
  // Longer texts are no codes; NFKC may shorten them, but not that much.
  if (text.length > ERROR_CODE_LIMITS.max * 4) return null;
  const key = codeKey(text);
  if (!isErrorCode(key) || key.length > ERROR_CODE_LIMITS.max) return null;
  const described = await ctx.db.errorCode.findUnique({ where: { key }, select: { code: true } });
  return described?.code ?? (await codeAsAsked(ctx, key));
}

/**
 * The code whose page answers a search, or null: when the text is nothing but a code that has a page.
 * What holds no digit is looked for as a word, since some codes are words ("DECLINED").
 */
export async function codePageFor(ctx: Context, text: string): Promise<string | null> {
  return /\d/.test(text.normalize("NFKC")) ? findCode(ctx, text) : null;
}
