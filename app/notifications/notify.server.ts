import {
  markOfAnswer,
  outdatedMarkOf,
  type PostCircleFacts,
  postCircle,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { incidentNotices } from "./notify-incident.server";
import { articleNotices } from "./notify-of-articles.server";
import { CASE_EVENTS, notifyOfCase } from "./notify-of-cases.server";
import { notifyOfAct, notifyOfFlag, notifyOfNeedsInfo } from "./notify-of-keeping.server";
import { answeredSearchNotices } from "./notify-who-waited.server";
import { toldOfEdit, toldOfPost } from "./recipients";
import { writeNotices } from "./write-notices.server";

/**
 * Notes what happened for everybody it concerns. What is out of sight by now is not told. May run any
 * number of times: a person has one notice an occasion.
 */
async function notify(ctx: Context, happening: Happening): Promise<void> {
  const { event, payload } = happening;
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
    case "answer.outdated":
      return notifyOfDoubt(ctx, payload.answerId);
    case "needs-info.set":
      return notifyOfNeedsInfo(ctx, payload.questionId);
    case "moderation.acted":
      return notifyOfAct(ctx, payload.actId);
    case "flag.settled":
      return notifyOfFlag(ctx, payload);
  }
  return notifyOfCase(ctx, happening);
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

/** The author of an answer that may be outdated is told, once a mark; not where it came here old. */
async function notifyOfDoubt(ctx: Context, answerId: number) {
  const mark = await outdatedMarkOf(ctx, answerId);
  if (!mark || mark.quiet) return;
  await writeNotices(ctx, {
    occasion: `outdated-${answerId}-${mark.since.getTime()}`,
    postId: answerId,
    questionId: mark.questionId,
    actorId: null,
    at: mark.since,
    told: new Map([[mark.authorId, "may-be-outdated"]]),
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
      "answer.outdated",
      "comment.posted",
      "comment.edited",
      "needs-info.set",
      "moderation.acted",
      "flag.settled",
      ...CASE_EVENTS,
    ],
    batch: 20,
    async handle(ctx, happenings) {
      for (const happening of happenings) await notify(ctx, happening);
    },
  },
  incidentNotices,
  articleNotices,
  answeredSearchNotices,
];
