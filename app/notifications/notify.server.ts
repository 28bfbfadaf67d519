import { markOfAnswer, type PostCircleFacts, postCircle } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { toldOfEdit, toldOfPost } from "./recipients";
import { writeNotices } from "./write-notices.server";

/**
 * Notes what happened for everybody it concerns. What is out of sight by now is not told. May run any
 * number of times: a person has one notice an occasion.
 */
async function notify(ctx: Context, { event, payload }: Happening): Promise<void> {
  switch (event) {
    case "question.asked":
      return notifyOfPost(ctx, payload.questionId, "new");
    case "question.edited":
      return notifyOfPost(ctx, payload.questionId, "changed");
    case "answer.posted":
      return notifyOfPost(ctx, payload.answerId, "new");
    case "answer.edited":
      return notifyOfPost(ctx, payload.answerId, "changed");
    case "comment.posted":
      return notifyOfPost(ctx, payload.commentId, "new");
    case "comment.edited":
      return notifyOfPost(ctx, payload.commentId, "changed");
    case "answer.accepted":
      return notifyOfMark(ctx, payload.answerId, "accepted");
    case "answer.recommended":
      return notifyOfMark(ctx, payload.answerId, "recommended");
  }
}

async function notifyOfPost(ctx: Context, postId: number, what: "new" | "changed") {
  const facts = await postCircle(ctx, postId);
  if (!facts) return;
  const circle = { ...facts, tagFollowers: await tagFollowers(ctx, facts) };
  await writeNotices(ctx, {
    // The same for the post and its changes: whoever knows of it isn't told again.
    occasion: `post-${postId}`,
    postId,
    questionId: circle.questionId,
    actorId: circle.authorId,
    at: what === "new" ? circle.createdAt : (circle.editedAt ?? circle.createdAt),
    told: what === "new" ? toldOfPost(circle) : toldOfEdit(circle),
  });
}

async function tagFollowers(ctx: Context, circle: PostCircleFacts): Promise<number[]> {
  if (circle.kind !== "question" || circle.tagIds.length === 0) return [];
  const rows = await ctx.db.tagWatch.findMany({
    where: { tagId: { in: circle.tagIds }, since: { lte: circle.createdAt } },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

async function notifyOfMark(ctx: Context, answerId: number, kind: "accepted" | "recommended") {
  const mark = await markOfAnswer(ctx, answerId, kind);
  if (!mark || mark.byId === mark.authorId) return;
  await writeNotices(ctx, {
    occasion: `${kind}-${answerId}`,
    postId: answerId,
    questionId: mark.questionId,
    actorId: mark.byId,
    at: mark.at,
    told: new Map([[mark.authorId, kind]]),
  });
}

/** Everything that somebody is told of. */
export const notificationSubscriptions: readonly Subscription[] = [
  {
    queue: "notifications.notify",
    events: [
      "question.asked",
      "question.edited",
      "answer.posted",
      "answer.edited",
      "answer.accepted",
      "answer.recommended",
      "comment.posted",
      "comment.edited",
    ],
    batch: 20,
    async handle(ctx, happenings) {
      for (const happening of happenings) await notify(ctx, happening);
    },
  },
];
