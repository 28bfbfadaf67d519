import { can } from "~/accounts";
import type { WayToSupport } from "~/escalation";
import { threadSupport } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { similarThreads } from "~/search/index.server";
import type { SimilarView } from "../ask/use-similar";
import { placeOfPost } from "../posts/place-of-post.server";
import type { PostPlace } from "../posts/post-place";

export type AskSupportView = {
  place: PostPlace;
  /** The asker asks; others of helper rank hand it over, with a reason. */
  as: "asker" | "staff";
  way: WayToSupport;
  /** Solved questions like it. */
  similar: SimilarView["rows"];
};

/** The page on which a question's asker asks official support; null to whoever may not. */
export async function askSupportPage(
  ctx: Context,
  questionId: number | null,
): Promise<AskSupportView | null> {
  const place = await placeOfPost(ctx, questionId);
  if (!questionId || place?.kind !== "question") return null;
  const support = await threadSupport(ctx, questionId);
  if (!support) return null;
  const mayHandOver = can(ctx.actor, "escalate");
  if (!support.isAsker && !mayHandOver) return null;
  const may: WayToSupport | null = support.mayEscalate
    ? { kind: "now", urgent: false }
    : support.way;
  const way: WayToSupport = may ?? {
    kind: "not",
    code: support.hasOpenCase ? "case.exists" : "case.gone",
  };
  const similar = await similarThreads(ctx, questionId);
  return {
    place,
    as: support.isAsker ? "asker" : "staff",
    way,
    similar: similar.rows.filter(({ answerHtml }) => answerHtml !== null),
  };
}
