import { countryChoices, isAnswerInSight, ownProof } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { placeOfPost } from "../posts/place-of-post.server";
import type { ProofPageView } from "./proof-page";

/** The form that says whether an answer worked, as this person or device said it before; null for one that is not in sight. */
export async function proofPage(
  ctx: Context,
  answerId: number | null,
  deviceHash: string | null,
): Promise<ProofPageView | null> {
  const place = await placeOfPost(ctx, answerId);
  if (!place || !(await isAnswerInSight(ctx, place.postId))) return null;
  return {
    place,
    own: await ownProof(ctx, place.postId, deviceHash),
    countries: countryChoices(ctx.locale),
  };
}
