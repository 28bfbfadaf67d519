import { keepingOf } from "./acts-of-keeping";
import type { DemoAct, DemoAnswer, DemoComment, DemoProof, DemoQuestion, DemoStep } from "./types";

/** What somebody of the demo does, and when (minutes before now, so that larger is earlier). */
export type Act = { by: string; minutesAgo: number } & (
  | { what: "ask"; question: DemoQuestion }
  | { what: "edit"; question: DemoQuestion }
  | { what: "answer"; question: DemoQuestion; answer: DemoAnswer }
  | { what: "comment"; on: DemoQuestion | DemoAnswer; comment: DemoComment }
  | { what: "vote"; on: DemoQuestion | DemoAnswer; value: 1 | -1 }
  | { what: "me-too"; question: DemoQuestion }
  | { what: "accept" | "recommend"; answer: DemoAnswer }
  | KeepingAct
  | SupportAct
  | { what: "follow-tag"; tag: string }
);

/** What is done to keep the place, and by those who use it. */
export type KeepingAct =
  | { what: "proof"; answer: DemoAnswer; proof: DemoProof }
  | { what: "flag"; answer: DemoAnswer; flag: NonNullable<DemoAnswer["flags"]>[number] }
  | { what: "hide"; answer: DemoAnswer; hidden: NonNullable<DemoAnswer["hidden"]> }
  | { what: "needs-info"; question: DemoQuestion; needsInfo: DemoAct & { text: string } }
  | { what: "lock"; question: DemoQuestion; locked: DemoAct & { note: string } }
  | { what: "close"; question: DemoQuestion; closed: NonNullable<DemoQuestion["closed"]> };

/** What official support does, and what it is asked; a round is what comes by the clock. */
export type SupportAct =
  | { what: "support"; question: DemoQuestion; step: DemoStep }
  | { what: "round" };

/** Reactions follow what they are about by this much; acceptance waits for the last word on it. */
const MINUTES = { reaction: 7, acceptance: 20, recommendation: 45 } as const;

/** Everything that happened in the demo community, in the order in which it did. */
export function actsOf(
  questions: readonly DemoQuestion[],
  agentOf: (question: DemoQuestion) => string,
): Act[] {
  return questions
    .flatMap((question) => actsOn(question, agentOf(question)))
    .sort((a, b) => b.minutesAgo - a.minutesAgo);
}

function actsOn(question: DemoQuestion, agent: string): Act[] {
  const asked = question.hoursAgo * 60;
  const after = (minutes: number) => Math.max(1, asked - minutes);
  const acts: Act[] = [{ what: "ask", by: question.by, minutesAgo: asked, question }];
  if (question.edit)
    acts.push({
      what: "edit",
      by: question.by,
      minutesAgo: after(question.edit.minutesAfter),
      question,
    });
  acts.push(...reactions(question, 0, after));
  for (const [n, by] of question.meToo.entries()) {
    acts.push({ what: "me-too", by, minutesAgo: after((n + 2) * MINUTES.reaction), question });
  }
  for (const answer of question.answers) {
    acts.push({
      what: "answer",
      by: answer.by,
      minutesAgo: after(answer.minutesAfter),
      question,
      answer,
    });
    acts.push(...reactions(answer, answer.minutesAfter, after));
    const settled =
      answer.minutesAfter + Math.max(0, ...answer.comments.map(({ minutesAfter }) => minutesAfter));
    if (answer.accepted)
      acts.push({
        what: "accept",
        by: question.by,
        minutesAgo: after(settled + MINUTES.acceptance),
        answer,
      });
    if (answer.recommended)
      acts.push({
        what: "recommend",
        by: agent,
        minutesAgo: after(settled + MINUTES.recommendation),
        answer,
      });
  }
  return [...acts, ...keepingOf(question, after)];
}

function reactions(
  on: DemoQuestion | DemoAnswer,
  start: number,
  after: (minutes: number) => number,
): Act[] {
  const downvotes = "downvotes" in on ? on.downvotes : [];
  return [
    ...on.comments.map(
      (comment): Act => ({
        what: "comment",
        by: comment.by,
        minutesAgo: after(start + comment.minutesAfter),
        on,
        comment,
      }),
    ),
    ...on.upvotes.map(
      (by, n): Act => ({
        what: "vote",
        by,
        minutesAgo: after(start + (n + 1) * MINUTES.reaction),
        on,
        value: 1,
      }),
    ),
    ...downvotes.map(
      (by, n): Act => ({
        what: "vote",
        by,
        minutesAgo: after(start + (n + 1) * MINUTES.reaction),
        on,
        value: -1,
      }),
    ),
  ];
}
