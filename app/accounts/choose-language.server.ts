import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { signedInActor } from "./acting.server";

/** Keeps the language of the person who acts: pages and mails speak it from now on. */
export async function chooseLanguage(ctx: Context, locale: Locale): Promise<void> {
  const { id } = signedInActor(ctx);
  await ctx.db.person.update({ where: { id }, data: { locale }, select: { id: true } });
}
