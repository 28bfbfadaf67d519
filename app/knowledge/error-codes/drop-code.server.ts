import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { codeKey } from "~/questions";
import { Refusal } from "~/shared/refusal";

/**
 * A lead takes away what is written about a code; questions that carry it keep it, and its page stays
 * as long as there are any. Refuses `code.not-described` (404) and `account.not-allowed`.
 */
export async function dropCode(ctx: Context, code: string): Promise<void> {
  mustBeAble(ctx, "tend-codes");
  const { count } = await ctx.db.errorCode.deleteMany({ where: { key: codeKey(code) } });
  if (count === 0) throw new Refusal("code.not-described", {}, { status: 404 });
}
