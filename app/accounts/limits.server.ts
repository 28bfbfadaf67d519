import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { digest } from "./secrets.server";

/** `key` is whom the tries are counted for: an address, an IP, a person's id. Only its hash is kept. */
export type Attempt = { name: string; key: string | number; limit: number; windowSeconds: number };

/**
 * Counts one try and refuses (`account.too-many-tries` {minutes}, 429) when more than `limit` fall
 * into one window, which opens with its first try. Counted in the database, so for all processes
 * together. Call it outside a transaction: a rollback would forget the try.
 */
export async function takeAttempt(
  ctx: Context,
  { name, key, limit, windowSeconds }: Attempt,
): Promise<void> {
  const now = ctx.clock.now();
  const end = new Date(now.getTime() + windowSeconds * 1000);
  const [window] = await ctx.db.$queryRaw<{ count: number; expiresAt: Date }[]>`
    INSERT INTO "AttemptWindow" AS kept ("key", "count", "startedAt", "expiresAt")
    VALUES (${keyOf(name, key)}, 1, ${now}, ${end})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."expiresAt" <= ${now} THEN 1 ELSE LEAST(kept."count", ${limit}) + 1 END,
      "startedAt" = CASE WHEN kept."expiresAt" <= ${now} THEN ${now} ELSE kept."startedAt" END,
      "expiresAt" = CASE WHEN kept."expiresAt" <= ${now} THEN ${end} ELSE kept."expiresAt" END
    RETURNING "count", "expiresAt"`;
  if (!window || window.count <= limit) return;
  const seconds = Math.max(1, Math.ceil((window.expiresAt.getTime() - now.getTime()) / 1000));
  throw new Refusal(
    "account.too-many-tries",
    { minutes: Math.ceil(seconds / 60) },
    { status: 429, retryAfterSeconds: seconds },
  );
}

/** Takes one try back: what was counted turned out to be the person themself. */
export async function giveBackAttempt(
  ctx: Context,
  { name, key }: Pick<Attempt, "name" | "key">,
): Promise<void> {
  await ctx.db.attemptWindow.updateMany({
    where: { key: keyOf(name, key), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets all tries of a key. */
export async function forgetAttempts(
  ctx: Context,
  { name, key }: Pick<Attempt, "name" | "key">,
): Promise<void> {
  await ctx.db.attemptWindow.deleteMany({ where: { key: keyOf(name, key) } });
}

function keyOf(name: string, key: string | number): string {
  return digest(`${name}\n${key}`);
}

/**
 * Who an IP address belongs to, as far as limits go: an IPv4 address, or the /64 of an IPv6 one,
 * which is what one household or host is given.
 */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !ip.includes(":")) return mapped ?? ip;
  const [head = "", tail] = ip.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const middle =
    tail === undefined
      ? []
      : new Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...middle, ...right].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
