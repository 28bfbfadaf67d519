import type { Context } from "~/infra/context";
import type { PageOf, QuestionRowView } from "~/shared/views";
import { countQuestions, listQuestions } from "./question-lists.server";
import type { PersonList } from "./rules";

export type PersonActivity = {
  /** Questions, up to 10,000 of each: asked, answered, solved by an answer of theirs. */
  counts: Record<PersonList, number>;
  show: PersonList;
  list: PageOf<QuestionRowView>;
};

/** What somebody asked, answered and solved, as anybody may see it; for a person who exists. */
export async function personActivity(
  ctx: Context,
  personId: number,
  { show, page }: { show: PersonList; page: number },
): Promise<PersonActivity> {
  const filters = {
    asked: { list: "newest", askerId: personId },
    answered: { list: "newest", answererId: personId },
    solved: { list: "newest", solverId: personId },
  } as const;
  const counts = {
    asked: await countQuestions(ctx, filters.asked),
    answered: await countQuestions(ctx, filters.answered),
    solved: await countQuestions(ctx, filters.solved),
  };
  return { counts, show, list: await listQuestions(ctx, { ...filters[show], page }) };
}
