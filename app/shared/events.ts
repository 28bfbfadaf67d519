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
  /** Somebody who keeps the place did something, as the log says. */
  "moderation.acted": { actId: number };
  /** 'This solved it for me too'. */
  "answer.worked": { answerId: number; questionId: number };
  "questions.imported": { questionIds: number[] };
};

export type EventName = keyof Events;
