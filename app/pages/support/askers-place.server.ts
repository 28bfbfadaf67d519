import type { ThreadSupportView } from "~/escalation";
import { threadSupport } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { placeOfPost } from "../posts/place-of-post.server";
import type { PostPlace } from "../posts/post-place";

/** A question where its asker may do a thing now; null to everybody else and when they may not. */
export async function askersPlace(
  ctx: Context,
  questionId: number | null,
  thing: "mayWritePrivately" | "outcome",
): Promise<PostPlace | null> {
  const found = await place(ctx, questionId);
  return found?.support[thing] ? found.place : null;
}

/** The one question after a solution, for the asker while it is unanswered. */
export async function ratingPage(
  ctx: Context,
  questionId: number | null,
): Promise<{ place: PostPlace; rating: { caseId: number; cycle: number } } | null> {
  const found = await place(ctx, questionId);
  const rating = found?.support.rating;
  return found && rating ? { place: found.place, rating } : null;
}

async function place(
  ctx: Context,
  questionId: number | null,
): Promise<{ place: PostPlace; support: ThreadSupportView } | null> {
  const found = await placeOfPost(ctx, questionId);
  if (!questionId || found?.kind !== "question") return null;
  const support = await threadSupport(ctx, questionId);
  return support && { place: found, support };
}
