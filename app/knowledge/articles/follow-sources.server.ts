import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { openReview } from "./open-review.server";
import type { ReviewCause } from "./states";

type Change = { questionId: number; postId: number; kind: ReviewCause };

/** What happened on a thread that an article may have been written from. */
function changeOf({ event, payload }: Happening): Change | null {
  switch (event) {
    case "answer.posted":
      return { questionId: payload.questionId, postId: payload.answerId, kind: "answer" };
    case "answer.edited":
      return { questionId: payload.questionId, postId: payload.answerId, kind: "edit" };
    case "question.edited":
      return { questionId: payload.questionId, postId: payload.questionId, kind: "edit" };
    case "post.removed":
      return { questionId: payload.questionId, postId: payload.postId, kind: "removal" };
    case "answer.outdated":
      return { questionId: payload.questionId, postId: payload.answerId, kind: "outdated" };
    default:
      return null;
  }
}

/**
 * Opens the review of the article that a changed thread is a source of. What stood when the thread became
 * a source was read by whoever wrote the article; what came later counts once a version of the post.
 */
async function followSource(ctx: Context, { questionId, postId, kind }: Change): Promise<void> {
  const source = await ctx.db.articleSource.findUnique({
    where: { questionId },
    select: { articleId: true, answerId: true, addedAt: true },
  });
  const found = source && (await whatChanged(ctx, postId, kind));
  if (!found || found.at <= source.addedAt) return;
  const { articleId, answerId } = source;
  // Another answer that goes, or fails, is not what was written up.
  const isWrittenUp = postId === questionId || postId === answerId;
  if ((kind === "removal" || kind === "outdated") && !isWrittenUp) return;
  await openReview(ctx, { articleId, kind: found.kind, occasion: found.occasion, postId });
}

type Changed = { kind: ReviewCause; occasion: string; at: Date };

/** What is so of a post now that it is said to have changed; null where nothing is. */
async function whatChanged(
  ctx: Context,
  postId: number,
  kind: ReviewCause,
): Promise<Changed | null> {
  if (kind === "outdated") {
    const mark = await ctx.db.outdatedMark.findUnique({
      where: { answerId: postId },
      select: { since: true },
    });
    return mark && occasionOf(kind, postId, mark.since);
  }
  const post = await ctx.db.post.findUnique({
    where: { id: postId },
    select: {
      version: true,
      createdAt: true,
      editedAt: true,
      removal: { select: { removedAt: true } },
    },
  });
  if (!post) return null;
  const { version, createdAt, editedAt, removal } = post;
  if (kind === "removal") return removal && occasionOf(kind, postId, removal.removedAt);
  // What was taken away by now says nothing.
  if (removal) return null;
  return {
    kind: version > 1 ? "edit" : kind,
    occasion: `post-${postId}-${version}`,
    at: editedAt ?? createdAt,
  };
}

function occasionOf(kind: ReviewCause, postId: number, at: Date): Changed {
  return { kind, occasion: `${kind}-${postId}-${at.getTime()}`, at };
}

/** Whoever tends an article looks again when one of its threads says something new. */
export const sourceSubscription: Subscription = {
  queue: "knowledge.follow-sources",
  events: ["answer.posted", "answer.edited", "question.edited", "post.removed", "answer.outdated"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const happening of happenings) {
      const change = changeOf(happening);
      if (change) await followSource(ctx, change);
    }
  },
};
