import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { countTry, forgiveTries } from "./attempts.server";
import { asEmail } from "./email";
import { EMAIL_MAX } from "./field-limits";
import { verifyPassword } from "./passwords.server";
import { type SignedInNow, startSession } from "./start-session.server";

export type SignInInput = { email: string; password: string; ip: string | null; userAgent: string };

/**
 * Signs somebody in by address and password. Refuses with one answer, after the same work, whether
 * the address is unknown or the password wrong; and too many tries, by account, place and in all.
 */
export async function signIn(
  ctx: Context,
  { email: given, password, ip, userAgent }: SignInInput,
): Promise<SignedInNow> {
  const email = asEmail(given) ?? "";
  const trier = { account: email || given.slice(0, EMAIL_MAX), ip };
  await countTry(ctx, "sign-in", trier);
  const credential = await ctx.db.credential.findUnique({
    where: { email },
    select: { personId: true, passwordHash: true },
  });
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!credential || !fits) throw new Refusal("account.sign-in-failed");
  await forgiveTries(ctx, "sign-in", trier);
  return startSession(ctx, credential.personId, userAgent);
}
