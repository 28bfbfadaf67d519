import type { Act } from "./acts";
import type { DemoCase, DemoQuestion } from "./types";

const DAY = 24 * 60;

/** What support did and was asked, with a round of its clocks each day since its first case. */
export function supportOf(cases: readonly DemoCase[], questions: readonly DemoQuestion[]): Act[] {
  const acts = cases.flatMap(({ question: key, steps }) => {
    const question = questions.find((each) => each.key === key);
    if (!question) throw new Error(`The demo has no question ${key}`);
    return steps.map(
      (step): Act => ({
        what: "support",
        by: "by" in step ? step.by : "",
        minutesAgo: Math.max(1, question.hoursAgo * 60 - step.minutesAfter),
        question,
        step,
      }),
    );
  });
  const days = Math.ceil(Math.max(0, ...acts.map(({ minutesAgo }) => minutesAgo)) / DAY);
  const rounds = Array.from(
    { length: days },
    (_, day): Act => ({ what: "round", by: "", minutesAgo: day * DAY + 1 }),
  );
  return [...acts, ...rounds];
}
