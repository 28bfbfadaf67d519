import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { digest, newSecret } from "./secrets.server";

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** How long a link works, counted from the moment its mail is written; 30 minutes is security.md's T14. */
export const LINK_LIFETIMES = {
  "verify-address": 3 * DAY,
  "reset-password": 30 * MINUTE,
  "change-address": DAY,
  "first-administrator": DAY,
} as const;

export type LinkPurpose = keyof typeof LINK_LIFETIMES;
type Bearer = { personId: number | null; email: string | null };

/** Makes the one link a person has for a purpose: an older one stops working. Gives the secret, which is kept nowhere. */
export async function issueToken(
  ctx: Context,
  purpose: LinkPurpose,
  { personId, email }: { personId: number; email: string },
): Promise<string> {
  const secret = newSecret();
  const expiresAt = new Date(ctx.clock.now().getTime() + LINK_LIFETIMES[purpose]);
  const data = { tokenHash: digest(secret), email, expiresAt };
  await ctx.db.accountToken.upsert({
    where: { personId_purpose: { personId, purpose } },
    create: { ...data, personId, purpose },
    update: data,
    select: { id: true },
  });
  return secret;
}

/** Whom a link belongs to while it works, without using it up; refuses a dead one. */
export async function readToken(
  ctx: Context,
  purpose: LinkPurpose,
  secret: string,
): Promise<Bearer> {
  const token = await ctx.db.accountToken.findFirst({
    where: { tokenHash: digest(secret), purpose, expiresAt: { gt: ctx.clock.now() } },
    select: { personId: true, email: true },
  });
  if (!token) throw linkDead();
  return token;
}

/** Uses a link up in one statement: of any number at once, one gets it and the others are refused. */
export async function consumeToken(
  ctx: Context,
  purpose: LinkPurpose,
  secret: string,
): Promise<Bearer> {
  const [token] = await ctx.db.$queryRaw<Bearer[]>`
    DELETE FROM "AccountToken"
    WHERE "tokenHash" = ${digest(secret)} AND "purpose" = ${purpose} AND "expiresAt" > ${ctx.clock.now()}
    RETURNING "personId", "email"`;
  if (!token) throw linkDead();
  return token;
}

/** Whether a link still works: pages ask before they show a form for it. */
export async function isLinkAlive(
  ctx: Context,
  purpose: LinkPurpose,
  secret: string,
): Promise<boolean> {
  const found = await ctx.db.accountToken.count({
    where: { tokenHash: digest(secret), purpose, expiresAt: { gt: ctx.clock.now() } },
  });
  return found > 0;
}

/** What is said of a link that was used, replaced, too old or never ours: always the same. */
export function linkDead(): Refusal {
  return new Refusal("account.link-dead");
}
