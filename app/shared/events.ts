/**
 * Everything that happens here and others may follow, noun.past-tense, with what a subscriber gets:
 * ids only, since a handler loads what is true when it runs.
 */
export type Events = {
  "account.registered": { personId: number };
  /** Somebody signed up with an address that has an account: its owner's. */
  "sign-up.repeated": { personId: number };
  "address.verification-asked": { personId: number };
  "address.change-asked": { personId: number; email: string };
  "address.changed": { personId: number; oldEmail: string };
  "password.reset-asked": { email: string };
  "password.changed": { personId: number };
  "question.asked": { questionId: number };
  "question.edited": { questionId: number };
  "question.closed": { questionId: number };
  "question.reopened": { questionId: number };
  "question.locked": { questionId: number };
  "question.unlocked": { questionId: number };
  /** The asker is asked to add something; cleared by any post of theirs, or by who takes it back. */
  "needs-info.set": { questionId: number };
  "needs-info.cleared": { questionId: number };
  "answer.posted": { answerId: number; questionId: number };
  "answer.edited": { answerId: number; questionId: number };
  "answer.accepted": { answerId: number; questionId: number };
  "answer.unaccepted": { answerId: number; questionId: number };
  "answer.recommended": { answerId: number; questionId: number };
  "answer.unrecommended": { answerId: number; questionId: number };
  "comment.posted": { commentId: number; questionId: number };
  "comment.edited": { commentId: number; questionId: number };
  "post.removed": { postId: number; questionId: number };
  "post.restored": { postId: number; questionId: number };
  "post.voted": { postId: number; questionId: number };
  "post.flagged": { postId: number; questionId: number };
  /** Somebody decided about one person's flag; that does not change afterwards, so it is told along. */
  "flag.settled": {
    flagId: number;
    personId: number;
    settledById: number;
    postId: number;
    questionId: number;
    outcome: "hidden" | "dismissed";
    /** ISO 8601. */
    settledAt: string;
  };
  /** Somebody who keeps the place did something, as the log says. */
  "moderation.acted": { actId: number };
  /** Somebody says that a marked answer worked for them, or that it did not. */
  "answer.worked": { answerId: number; questionId: number };
  "answer.did-not-work": { answerId: number; questionId: number };
  "answer.proof-taken-back": { answerId: number; questionId: number };
  /** An answer may be outdated now; `answer.confirmed` when that is over, or when support looked. */
  "answer.outdated": { answerId: number; questionId: number };
  "answer.confirmed": { answerId: number; questionId: number };
  "questions.imported": { questionIds: number[] };
  /** Official support took a question up, gave it back, or is done with it. */
  "question.support-changed": { questionId: number };
  "case.opened": { caseId: number; questionId: number };
  /**
   * Something changed that the asker is told of: `label` is where it stands, in their words; `version`
   * is the case's before, which tells one change from the next.
   */
  "case.changed": { caseId: number; questionId: number; label: string; version: number };
  "case.assigned": { caseId: number; questionId: number; personId: number; version: number };
  /** `by` is one of SOLVERS. */
  "case.solved": { caseId: number; questionId: number; by: string; version: number };
  "case.reopened": { caseId: number; questionId: number };
  "case.declined": { caseId: number; questionId: number };
  "case.closed": { caseId: number; questionId: number };
  /** Three quarters of a clock are over, or all of it (`breached`): for one of the staff. */
  "case.warned": {
    caseId: number;
    questionId: number;
    personId: number;
    clockId: number;
    breached: boolean;
  };
  "private-reply.written": { replyId: number; caseId: number; questionId: number };
  /** The asker wrote while support has the case. */
  "asker.wrote": { caseId: number; questionId: number };
  /** The one question after support solved a case. */
  "satisfaction.asked": { caseId: number; questionId: number; cycle: number };
  /** An update was posted: the first, a further one, or the last. */
  "incident.declared": { incidentId: number; updateId: number };
  "incident.updated": { incidentId: number; updateId: number };
  "incident.resolved": { incidentId: number; updateId: number };
  /** These people are to hear of an update; each hears of it once. */
  "incident.told": { incidentId: number; updateId: number; personIds: number[] };
  /** Reports jumped: leads are asked whether it is an incident. */
  "incident.offered": { offerId: number };
  /** What these people looked for and waited for has an answer; each was claimed once. */
  "search.answered": { waiterIds: number[] };
  "calendar.changed": { calendarId: number };
  "rule.changed": { problemType: string; tag: string };
  /** An article can be read by everybody, reads otherwise, or can be read by nobody any more. */
  "article.published": { articleId: number };
  "article.changed": { articleId: number };
  "article.retired": { articleId: number };
  /** Somebody has to look whether an article is still right: those named here. */
  "article.review-opened": { articleId: number; reviewId: number; personIds: number[] };
};

export type EventName = keyof Events;
