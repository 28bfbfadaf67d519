import type { Context } from "~/infra/context";
import { TextChecks } from "~/shared/text";
import { signedInActor } from "./acting.server";
import { countTry } from "./attempts.server";
import { confirmPassword } from "./confirm-password.server";
import { readEmail } from "./email";

export type AddressChangeInput = { email: string; password: string; ip: string | null };

/**
 * Asks to move the account to another address: a link goes there, a notice to the present one, and
 * nothing changes before the link is used. The answer is the same when somebody has that address.
 */
export async function requestAddressChange(ctx: Context, input: AddressChangeInput): Promise<void> {
  const actor = signedInActor(ctx);
  const checks = new TextChecks();
  const email = readEmail(checks, "email", input.email);
  checks.done();
  const present = await confirmPassword(ctx, actor, "password", input.password);
  if (present.email === email) {
    checks.refuse("account.email-same", "email");
    checks.done();
  }
  await countTry(ctx, "verification-mail", { account: actor.id, ip: input.ip });
  await ctx.jobs.publish("address.change-asked", { personId: actor.id, email });
}
