import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { TextChecks } from "~/shared/text";
import { countTry, forgiveTries } from "./attempts.server";
import { endSessions } from "./end-sessions.server";
import { checkPassword, hashPassword } from "./passwords.server";
import { type SignedInNow, startSession } from "./start-session.server";
import { consumeToken, linkDead, readToken } from "./tokens.server";

export type ResetPasswordInput = {
  token: string;
  password: string;
  ip: string | null;
  userAgent: string;
};

/**
 * Sets a new password by a mailed link, which works once and for 30 minutes. Ends all sessions and
 * other links of the person, believes the address (the link came by it), forgets the tries that others made on the
 * account, and signs this browser in: so the owner gets in however hard somebody else is trying.
 */
export async function resetPassword(ctx: Context, input: ResetPasswordInput): Promise<SignedInNow> {
  await countTry(ctx, "use-link", { account: `reset ${input.token.slice(0, 64)}`, ip: input.ip });
  const bearer = await readToken(ctx, "reset-password", input.token);
  const owner = await ctx.db.credential.findFirst({
    where: { personId: bearer.personId ?? 0, email: bearer.email ?? "" },
    select: { personId: true, email: true, person: { select: { name: true } } },
  });
  if (!owner) throw linkDead();
  const checks = new TextChecks();
  checkPassword(checks, "password", input.password, ctx.site, [owner.person.name, owner.email]);
  checks.done();
  const passwordHash = await hashPassword(input.password);
  const { personId, email } = owner;
  await inTransaction(ctx, async (ctx) => {
    await consumeToken(ctx, "reset-password", input.token);
    const now = ctx.clock.now();
    const { count } = await ctx.db.credential.updateMany({
      where: { personId, email },
      data: { passwordHash },
    });
    if (count === 0) throw linkDead();
    await ctx.db.credential.updateMany({
      where: { personId, emailVerifiedAt: null },
      data: { emailVerifiedAt: now },
    });
    await ctx.db.accountToken.deleteMany({ where: { personId } });
    await endSessions(ctx, personId);
    await ctx.jobs.publish("password.changed", { personId });
  });
  await forgiveTries(ctx, "sign-in", { account: email, ip: null });
  return startSession(ctx, personId, input.userAgent);
}
