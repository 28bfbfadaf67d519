import { threadTexts } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { QuestionRowView } from "~/shared/views";
import type { Marker } from "./marker.server";
import type { FoundQuestion } from "./views";

/** These questions as they stand in a list of hits, marked; what is not in sight is left out. */
export async function foundQuestions(
  ctx: Context,
  rows: readonly QuestionRowView[],
  mark: Marker,
): Promise<FoundQuestion[]> {
  if (rows.length === 0) return [];
  const documents = await threadTexts(
    ctx,
    rows.map(({ id }) => id),
  );
  const texts = new Map(documents.map((document) => [document.id, document]));
  return rows.flatMap((row) => {
    const document = texts.get(row.id);
    if (!document) return [];
    const { question, answers, comments } = document;
    return [
      {
        ...row,
        titleParts: mark.all(row.title),
        excerpt: mark.passage([question, answers, comments]),
      },
    ];
  });
}
