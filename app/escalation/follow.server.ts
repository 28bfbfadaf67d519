import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { noteAccepted, noteRecommended, noteUnmarked } from "./cases/note-marks.server";
import { noteAnswer, noteComment } from "./cases/note-posts.server";
import { noteQuestionEdited } from "./cases/note-question-edited.server";
import { retargetByCalendar, retargetByRule } from "./clocks/retarget-all.server";
import { settleCommunityClock, startCommunityClock } from "./clocks/settle-community-clock.server";

/** What clocks and cases make of what happens in threads. */
async function follow(ctx: Context, { event, payload }: Happening): Promise<void> {
  switch (event) {
    case "question.asked":
      return startCommunityClock(ctx, payload.questionId);
    case "question.edited":
      await settleCommunityClock(ctx, payload.questionId);
      return noteQuestionEdited(ctx, payload.questionId);
    case "answer.posted":
    case "answer.edited":
      await settleCommunityClock(ctx, payload.questionId);
      return noteAnswer(ctx, payload.answerId);
    case "comment.posted":
      return noteComment(ctx, payload.commentId);
    case "answer.accepted":
      await settleCommunityClock(ctx, payload.questionId);
      return noteAccepted(ctx, payload);
    case "answer.recommended":
      await settleCommunityClock(ctx, payload.questionId);
      return noteRecommended(ctx, payload);
    case "answer.unaccepted":
    case "answer.unrecommended":
      await settleCommunityClock(ctx, payload.questionId);
      return noteUnmarked(ctx, payload);
    case "post.removed":
    case "post.restored":
    case "question.closed":
    case "question.reopened":
    case "question.locked":
    case "question.unlocked":
    case "needs-info.set":
    case "needs-info.cleared":
      return settleCommunityClock(ctx, payload.questionId);
    case "calendar.changed":
      return retargetByCalendar(ctx, payload.calendarId);
    case "rule.changed":
      return retargetByRule(ctx);
  }
}

export const escalationSubscriptions: readonly Subscription[] = [
  {
    queue: "escalation.follow",
    events: [
      "question.asked",
      "question.edited",
      "question.closed",
      "question.reopened",
      "question.locked",
      "question.unlocked",
      "needs-info.set",
      "needs-info.cleared",
      "answer.posted",
      "answer.edited",
      "answer.accepted",
      "answer.unaccepted",
      "answer.recommended",
      "answer.unrecommended",
      "comment.posted",
      "post.removed",
      "post.restored",
      "calendar.changed",
      "rule.changed",
    ],
    batch: 1,
    async handle(ctx, happenings) {
      for (const happening of happenings) await follow(ctx, happening);
    },
  },
];
