import { type DemoQuestion, type DemoStep, demoCases } from "../../prisma/demo";

/** Comments with the author of the post they stand on and the minute, counted from the question. */
export function commentsOf(question: DemoQuestion) {
  return [
    ...question.comments.map((comment) => ({ comment, at: comment.minutesAfter })),
    ...question.answers.flatMap((answer) =>
      answer.comments.map((comment) => ({
        comment,
        at: answer.minutesAfter + comment.minutesAfter,
      })),
    ),
  ];
}

/** What those who keep the place wrote, and those who flagged. */
function wordsOfKeeping({ needsInfo, closed, locked, answers, picture }: DemoQuestion): string[] {
  return [
    needsInfo?.text ?? "",
    closed?.note ?? "",
    locked?.note ?? "",
    picture?.alt ?? "",
    ...answers.flatMap(({ hidden, flags = [] }) => [
      hidden?.note ?? "",
      ...flags.map(({ note = "" }) => note),
    ]),
  ].filter((text) => text !== "");
}

/** Everything that was done to a question and its answers, and by whom. */
export function keepingOf({ needsInfo, closed, locked, answers }: DemoQuestion) {
  const acts = answers.flatMap(({ hidden, flags = [] }) => [hidden ?? [], flags].flat());
  return [needsInfo ?? [], closed ?? [], locked ?? [], acts].flat();
}

/** What official support did about a question, and what it was asked. */
export function caseOf({ key }: DemoQuestion): readonly DemoStep[] {
  return demoCases.find(({ question }) => question === key)?.steps ?? [];
}

function wordsOfCase(step: DemoStep): string {
  if ("note" in step) return step.note;
  if ("body" in step) return step.body;
  if ("reason" in step) return step.reason;
  return "why" in step ? step.why : "";
}

/** Every text that somebody of the demo wrote about a question. */
export function textsOf(question: DemoQuestion): string[] {
  return [
    question.title,
    question.body,
    question.tried ?? "",
    question.edit?.title ?? "",
    question.edit?.added ?? "",
    ...question.answers.map((answer) => answer.body),
    ...wordsOfKeeping(question),
    ...caseOf(question)
      .map(wordsOfCase)
      .filter((text) => text !== ""),
    ...commentsOf(question).map(({ comment }) => comment.body),
  ];
}
