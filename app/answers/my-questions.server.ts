import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { PageOf, QuestionRowView } from "~/shared/views";
import { listQuestions } from "./question-lists.server";
import type { MyList } from "./rules";

/** The questions the actor asked (newest first), answered or follows (last active first). */
export async function myQuestions(
  ctx: Context,
  { show, page }: { show: MyList; page: number },
): Promise<PageOf<QuestionRowView>> {
  const { id } = signedInActor(ctx);
  if (show === "asked") return listQuestions(ctx, { list: "newest", askerId: id, page });
  const mine = show === "answered" ? { answererId: id } : { watcherId: id };
  return listQuestions(ctx, { list: "active", ...mine, page });
}
