import { takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";
import { isStaffRole } from "~/shared/roles";
import { Refusal } from "~/shared/refusal";
import { POSTING_LIMITS, POSTING_WINDOW_MINUTES, type PostKind } from "./rules";

/**
 * Counts one more post of the actor. Refuses `post.too-many` (429) {count, minutes} beyond
 * POSTING_LIMITS; staff are not held back. Inside the transaction that posts, so that what is not
 * posted does not count.
 */
export async function limitPosting(tx: Context, actor: Actor, kind: PostKind): Promise<void> {
  if (actor.roles.some(isStaffRole)) return;
  const limit = POSTING_LIMITS[kind];
  const taken = await takeAttempt(tx, {
    what: `post-${kind}`,
    who: String(actor.id),
    limit,
    windowSeconds: POSTING_WINDOW_MINUTES * 60,
  });
  if (taken.allowed) return;
  throw new Refusal(
    "post.too-many",
    { count: limit, minutes: POSTING_WINDOW_MINUTES },
    { status: 429, retryAfterSeconds: taken.retryAfterSeconds },
  );
}
