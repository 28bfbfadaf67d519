import type { Context } from "~/infra/context";
import { anyPost, moderationActs } from "~/posts/index.server";
import { openNeedsInfo } from "~/questions/index.server";
import type { Events } from "~/shared/events";
import { TOLD_VERBS } from "./words";
import { writeNotices } from "./write-notices.server";

/** The author of a post is told what was done to it, by nobody's name; not of what they did themselves. */
export async function notifyOfAct(ctx: Context, actId: number): Promise<void> {
  const [act] = (await moderationActs(ctx, { id: actId, take: 1 })).acts;
  if (!act || !TOLD_VERBS.some((verb) => verb === act.verb)) return;
  const { id: postId, threadId: questionId, authorId } = await anyPost(ctx, act.postId);
  if (authorId === act.actorId) return;
  await writeNotices(ctx, {
    occasion: `act-${actId}`,
    actId,
    postId,
    questionId,
    actorId: null,
    at: act.actedAt,
    told: new Map([[authorId, "moderation"]]),
  });
}

/** The asker is told that details are asked of them, while they still are; asked anew, anew. */
export async function notifyOfNeedsInfo(ctx: Context, questionId: number): Promise<void> {
  const request = await openNeedsInfo(ctx, questionId);
  if (!request) return;
  const { askerId, byId, askedAt } = request;
  await writeNotices(ctx, {
    occasion: `needs-info-${questionId}-${askedAt.getTime()}`,
    postId: questionId,
    questionId,
    actorId: byId,
    at: askedAt,
    told: new Map([[askerId, "needs-info"]]),
  });
}

/** Who flagged a post is told what came of it, once, and not by whom; who decided themselves knows. */
export async function notifyOfFlag(ctx: Context, flag: Events["flag.settled"]): Promise<void> {
  const { flagId, personId, settledById, postId, questionId, outcome, settledAt } = flag;
  if (personId === settledById) return;
  await writeNotices(ctx, {
    occasion: `flag-${flagId}`,
    postId,
    questionId,
    outcome,
    actorId: null,
    at: new Date(settledAt),
    told: new Map([[personId, "flag-outcome"]]),
  });
}
