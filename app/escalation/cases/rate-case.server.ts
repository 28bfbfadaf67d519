import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { oneOf, RATINGS } from "../kinds";
import { RATING_TEXT_LIMITS } from "./limits";

export type RateInput = {
  caseId: number;
  /** Which solution of the case, from 1. */
  cycle: number;
  /** One of RATINGS: 1 (bad) to 5 (good). */
  score: number;
  /** Anything to add; may be empty. For official support alone. */
  text?: string;
};

/**
 * The asker answers the one question after a solution, once. Refuses the codes of TextChecks on `text`,
 * `case.bad-score`, `case.not-found` (404) to whoever was not asked, and `case.rated` (409).
 */
export async function rateCase(
  ctx: Context,
  { caseId, cycle, score: given, text: typed = "" }: RateInput,
): Promise<void> {
  const actor = signedInActor(ctx);
  const score = oneOf(RATINGS, given);
  const checks = new PublicTexts();
  if (score === null) checks.refuse("case.bad-score", "score");
  const text = checks.readPublic("text", typed, RATING_TEXT_LIMITS);
  checks.done();
  const asked = { caseId, cycle, case: askedOf(actor.id) };
  const { count } = await ctx.db.satisfaction.updateMany({
    where: { ...asked, answeredAt: null },
    data: { score, text, answeredAt: ctx.clock.now() },
  });
  if (count > 0) return;
  if ((await ctx.db.satisfaction.count({ where: asked })) > 0)
    throw new Refusal("case.rated", {}, { status: 409 });
  throw new Refusal("case.not-found", {}, { status: 404 });
}

/** A case with a question of theirs in sight. */
function askedOf(personId: number) {
  const post = { authorId: personId, removal: null };
  return { threads: { some: { question: { post } } } };
}
