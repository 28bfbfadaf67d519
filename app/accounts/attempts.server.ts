import type { Context } from "~/infra/context";
import {
  type Attempt,
  forgetAttempts,
  giveBackAttempt,
  networkOf,
  takeAttempt,
} from "./limits.server";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Limit = Omit<Attempt, "key">;

/** Tries within a window, by whom they are counted for; `all` is everybody together. */
const LIMITS = {
  // Ten checked passwords in a quarter of an hour: security.md, T16.
  "sign-in": {
    account: { limit: 10, windowSeconds: 15 * MINUTE },
    ip: { limit: 50, windowSeconds: 15 * MINUTE },
    all: { limit: 5_000, windowSeconds: 15 * MINUTE },
  },
  "sign-up": {
    account: { limit: 5, windowSeconds: HOUR },
    ip: { limit: 30, windowSeconds: HOUR },
    all: { limit: 1_000, windowSeconds: HOUR },
  },
  "reset-mail": {
    account: { limit: 5, windowSeconds: HOUR },
    ip: { limit: 20, windowSeconds: HOUR },
    all: { limit: 1_000, windowSeconds: HOUR },
  },
  "verification-mail": {
    account: { limit: 5, windowSeconds: HOUR },
    ip: { limit: 20, windowSeconds: HOUR },
    all: { limit: 1_000, windowSeconds: HOUR },
  },
  "use-link": {
    account: { limit: 60, windowSeconds: 15 * MINUTE },
    ip: { limit: 60, windowSeconds: 15 * MINUTE },
    all: { limit: 5_000, windowSeconds: 15 * MINUTE },
  },
} as const satisfies Record<string, Record<"account" | "ip" | "all", Omit<Limit, "name">>>;

export type LimitName = keyof typeof LIMITS;

/** Whom a try is counted for: an account (its typed address or its id) and where it comes from; null on the console. */
export type Trier = { account: string | number; ip: string | null };

function attemptsOf(name: LimitName, { account, ip }: Trier): Attempt[] {
  const limits = LIMITS[name];
  // The narrowest last: a flood from one place must not use up somebody's own ten.
  return [
    ...(ip === null ? [] : [{ name: `${name}.ip`, key: networkOf(ip), ...limits.ip }]),
    { name: `${name}.all`, key: "", ...limits.all },
    { name: `${name}.account`, key: account, ...limits.account },
  ];
}

/** Counts a try for its place, its account and everybody; refuses when one of them is over its limit. */
export async function countTry(ctx: Context, name: LimitName, trier: Trier): Promise<void> {
  for (const attempt of attemptsOf(name, trier)) await takeAttempt(ctx, attempt);
}

/** It was the owner: the place and everybody get the try back, the account starts anew. */
export async function forgiveTries(ctx: Context, name: LimitName, trier: Trier): Promise<void> {
  const [account, ...others] = attemptsOf(name, trier).reverse();
  for (const attempt of others) await giveBackAttempt(ctx, attempt);
  if (account) await forgetAttempts(ctx, account);
}
