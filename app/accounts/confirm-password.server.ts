import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { Actor } from "~/shared/roles";
import { countTry, forgiveTries } from "./attempts.server";
import { verifyPassword } from "./passwords.server";

/** Has the person who acts say their password again; tries count as sign-ins. Gives their address. */
export async function confirmPassword(
  ctx: Context,
  actor: Actor,
  field: string,
  password: string,
): Promise<{ email: string }> {
  const credential = await ctx.db.credential.findUnique({
    where: { personId: actor.id },
    select: { email: true, passwordHash: true },
  });
  const trier = { account: credential?.email ?? actor.id, ip: null };
  await countTry(ctx, "sign-in", trier);
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!credential || !fits) throw new Refusal("account.password-wrong", {}, { field });
  await forgiveTries(ctx, "sign-in", trier);
  return { email: credential.email };
}
