import { asLocale, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { signedInActor } from "./acting.server";

/** What a person may see and change about themself alone. */
export type OwnSettings = {
  name: string;
  about: string;
  locale: Locale;
  timeZone: string | null;
  email: string;
  verified: boolean;
};

/** The settings of the person who acts. */
export async function ownSettings(ctx: Context): Promise<OwnSettings> {
  const { id } = signedInActor(ctx);
  const row = await ctx.db.person.findUnique({
    where: { id },
    select: {
      name: true,
      about: true,
      locale: true,
      timeZone: true,
      credential: { select: { email: true, emailVerifiedAt: true } },
    },
  });
  if (!row) throw new Refusal("account.sign-in-first", {}, { status: 401 });
  const { credential, locale, ...rest } = row;
  return {
    ...rest,
    locale: asLocale(locale) ?? "en",
    email: credential?.email ?? "",
    verified: Boolean(credential?.emailVerifiedAt),
  };
}
