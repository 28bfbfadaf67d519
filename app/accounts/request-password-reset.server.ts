import type { Context } from "~/infra/context";
import { TextChecks } from "~/shared/text";
import { countTry } from "./attempts.server";
import { readEmail } from "./email";

/**
 * Asks for a link that sets a new password. Whether anybody has the address is looked up by the job
 * that writes the mail, so this does the same and says the same for every address.
 */
export async function requestPasswordReset(
  ctx: Context,
  { email: given, ip }: { email: string; ip: string | null },
): Promise<void> {
  const checks = new TextChecks();
  const email = readEmail(checks, "email", given);
  checks.done();
  await countTry(ctx, "reset-mail", { account: email, ip });
  await ctx.jobs.publish("password.reset-asked", { email });
}
