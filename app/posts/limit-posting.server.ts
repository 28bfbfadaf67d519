import { takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { isRefusal, Refusal } from "~/shared/refusal";
import { type Actor, isStaffRole } from "~/shared/roles";
import { POSTING_LIMITS, POSTING_WINDOW_MINUTES, type PostKind } from "./rules";

/**
 * Counts one more post of the actor. Refuses `post.too-many` (429) {count, minutes} beyond
 * POSTING_LIMITS; staff are not held back. Called inside the transaction that posts, so that what is
 * not posted does not count.
 */
export async function limitPosting(tx: Context, actor: Actor, kind: PostKind): Promise<void> {
  if (actor.roles.some(isStaffRole)) return;
  const limit = POSTING_LIMITS[kind];
  const windowSeconds = POSTING_WINDOW_MINUTES * 60;
  try {
    await takeAttempt(tx, { name: `post.${kind}`, key: actor.id, limit, windowSeconds });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new Refusal(
      "post.too-many",
      { count: limit, minutes: POSTING_WINDOW_MINUTES, wait: error.params.minutes ?? 1 },
      error.options,
    );
  }
}
