import type { SearchDocument } from "~/infra/search-engine/port";
import type { DemoQuestion } from "../../prisma/demo";
import { BLANK } from "../contract/search-engine-cases";

/** A question of the demo as it would be indexed. */
export function demoDocument(question: DemoQuestion, id: number): SearchDocument {
  const { language, problemType, title, errorCode, body, tried, tags, answers, comments } =
    question;
  const all = [...comments, ...answers.flatMap((answer) => answer.comments)];
  return {
    ...BLANK,
    id,
    languages: [language],
    problemType,
    title,
    tags,
    errorCodes: errorCode ? [errorCode] : [],
    solved: answers.some(({ accepted }) => accepted),
    question: `${body}\n\n${tried ?? ""}`,
    answers: answers.map((answer) => answer.body).join("\n\n"),
    comments: all.map((comment) => comment.body).join("\n\n"),
  };
}
