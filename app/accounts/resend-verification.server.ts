import type { Context } from "~/infra/context";
import { signedInActor } from "./acting.server";
import { countTry } from "./attempts.server";

/** Mails the verification link again; does nothing for an address that is verified. Refuses too many mails. */
export async function resendVerification(
  ctx: Context,
  { ip }: { ip: string | null },
): Promise<void> {
  const actor = signedInActor(ctx);
  if (actor.verified) return;
  await countTry(ctx, "verification-mail", { account: actor.id, ip });
  await ctx.jobs.publish("address.verification-asked", { personId: actor.id });
}
