import type { AnswerView, StubView, ThreadView } from "~/answers";
import type { ThreadSupportView } from "~/escalation";
import type { ThreadNow, ThreadPageView } from "./view";

type AnswerOrStub = ThreadView["answers"][number];

/**
 * A loaded page with what is true now, so that nothing moves under its reader: answers stay in the
 * order in which they stand, new ones come after them, and a form that was offered stays.
 */
export function withNow(loaded: ThreadPageView, now: ThreadNow): ThreadPageView {
  const before = loaded.thread;
  const { thread } = now;
  return {
    ...loaded,
    ...now,
    support: withForms(loaded.support, now.support),
    thread: {
      ...thread,
      canComment: thread.canComment || before.canComment,
      canAnswer: thread.canAnswer || before.canAnswer,
      canAnswerOfficially: thread.canAnswerOfficially || before.canAnswerOfficially,
      answers: inPlace(before.answers, thread.answers),
    },
  };
}

/** What is true of support now, with the forms that were offered: sent too late, they are refused and kept. */
function withForms(before: ThreadSupportView, now: ThreadSupportView): ThreadSupportView {
  return {
    ...now,
    mayWritePrivately: now.mayWritePrivately || before.mayWritePrivately,
    outcome: now.outcome ?? (before.outcome && { ...before.outcome, mayThank: false }),
  };
}

/** The answers of now, those of before in their places and the others after them, oldest first. */
function inPlace(before: readonly AnswerOrStub[], now: readonly AnswerOrStub[]): AnswerOrStub[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const offered = new Set(before.filter(commentable).map(({ id }) => id));
  const placeOf = ({ id }: AnswerOrStub) => places.get(id) ?? before.length;
  return [...now]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.id - b.id)
    .map((each) =>
      each.kind === "answer" && offered.has(each.id) ? { ...each, canComment: true } : each,
    );
}

const commentable = (each: AnswerView | StubView) => each.kind === "answer" && each.canComment;

/** Answers of other people that stand here now and didn't when the page was loaded. */
export function arrivedAnswers(loaded: ThreadView, now: ThreadView, viewerId: number | null) {
  const known = new Set(loaded.answers.map(({ id }) => id));
  return now.answers.filter(
    (each): each is AnswerView =>
      each.kind === "answer" && !each.removal && !known.has(each.id) && each.author.id !== viewerId,
  );
}
