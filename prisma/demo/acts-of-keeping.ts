import type { Act } from "./acts";
import type { DemoAct, DemoPerson, DemoQuestion } from "./types";

const DAY = 24 * 60;

/** What those who keep the place did about a question, and what others told of its answers. */
export function keepingOf(question: DemoQuestion, after: (minutes: number) => number): Act[] {
  const { needsInfo, locked, closed, answers } = question;
  const at = ({ by, minutesAfter }: DemoAct) => ({ by, minutesAgo: after(minutesAfter) });
  return [
    ...(needsInfo ? [{ what: "needs-info", question, needsInfo, ...at(needsInfo) } as const] : []),
    ...(locked ? [{ what: "lock", question, locked, ...at(locked) } as const] : []),
    ...(closed ? [{ what: "close", question, closed, ...at(closed) } as const] : []),
    ...answers.flatMap((answer): Act[] => [
      ...(answer.proofs ?? []).map(
        (proof): Act => ({
          what: "proof",
          answer,
          proof,
          ...at({
            by: proof.by,
            minutesAfter: answer.minutesAfter + Math.round(proof.daysAfter * DAY),
          }),
        }),
      ),
      ...(answer.flags ?? []).map((flag): Act => ({ what: "flag", answer, flag, ...at(flag) })),
      ...(answer.hidden
        ? [{ what: "hide", answer, hidden: answer.hidden, ...at(answer.hidden) } as const]
        : []),
    ]),
  ];
}

/** The tags that people follow. */
export function followingOf(people: readonly DemoPerson[]): Act[] {
  return people.flatMap(({ key, follows = [] }) =>
    follows.map(
      ({ tag, hoursAgo }): Act => ({
        what: "follow-tag",
        by: key,
        minutesAgo: hoursAgo * 60,
        tag,
      }),
    ),
  );
}
