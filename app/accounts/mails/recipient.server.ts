import { asLocale, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";

/** Where mail to a person goes and in which language. */
export type Recipient = { email: string; verified: boolean; locale: Locale };

/** The present address of a person; null when they have none, as imported people. */
export async function recipientOf(ctx: Context, personId: number): Promise<Recipient | null> {
  const row = await ctx.db.credential.findUnique({
    where: { personId },
    select: { email: true, emailVerifiedAt: true, person: { select: { locale: true } } },
  });
  if (!row) return null;
  return {
    email: row.email,
    verified: row.emailVerifiedAt !== null,
    locale: asLocale(row.person.locale) ?? "en",
  };
}

/** Whose an address is, or null. */
export async function personWithAddress(ctx: Context, email: string): Promise<number | null> {
  const row = await ctx.db.credential.findUnique({ where: { email }, select: { personId: true } });
  return row?.personId ?? null;
}
