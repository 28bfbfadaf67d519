import type { Context } from "~/infra/context";
import { articleRows } from "~/knowledge/index.server";
import { parseId } from "~/paths";
import { answerMiss } from "~/search/index.server";
import { Refusal } from "~/shared/refusal";
import { questionIdIn } from "../moderation/question-id-in";

/**
 * Answers a group of searches by what a lead named: the number or address of a question, or the address of a
 * published article. Refuses `search.no-such-question` (404), and as `answerMiss` does.
 */
export async function linkAnswer(ctx: Context, missId: number, target: string): Promise<void> {
  const articleId = parseId(/\/articles\/(\d[^/?#\s]*)/.exec(target)?.[1]);
  if (articleId) {
    if ((await articleRows(ctx, [articleId])).length === 0) throw nothingThere();
    return answerMiss(ctx, missId, { articleId });
  }
  const questionId = questionIdIn(target);
  if (!questionId) throw nothingThere();
  await answerMiss(ctx, missId, { questionId });
}

function nothingThere(): Refusal {
  return new Refusal("search.no-such-question", {}, { status: 404, field: "target" });
}
