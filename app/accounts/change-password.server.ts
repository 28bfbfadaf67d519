import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { TextChecks } from "~/shared/text";
import { signedInActor } from "./acting.server";
import { confirmPassword } from "./confirm-password.server";
import { endSessions } from "./end-sessions.server";
import { checkPassword, hashPassword } from "./passwords.server";

export type ChangePasswordInput = {
  oldPassword: string;
  newPassword: string;
  sessionId: number | null;
};

/** Changes the password of the person who acts; this device stays signed in, all others end, and so do mailed links. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<void> {
  const actor = signedInActor(ctx);
  const owner = await confirmPassword(ctx, actor, "oldPassword", input.oldPassword);
  const checks = new TextChecks();
  checkPassword(checks, "newPassword", input.newPassword, ctx.site, [actor.name, owner.email]);
  checks.done();
  const passwordHash = await hashPassword(input.newPassword);
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.credential.update({
      where: { personId: actor.id },
      data: { passwordHash },
      select: { personId: true },
    });
    await ctx.db.accountToken.deleteMany({
      where: { personId: actor.id, purpose: "reset-password" },
    });
    await endSessions(ctx, actor.id, { id: { not: input.sessionId ?? 0 } });
    await ctx.jobs.publish("password.changed", { personId: actor.id });
  });
}
