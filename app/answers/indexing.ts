/**
 * Days after which a question that nobody answered or voted for is kept out of search engines: who
 * comes from there finds nothing. Mozilla's support forum keeps out every question without a solution
 * (kitsune, question_details); ours are listed while somebody may still come and answer.
 */
export const THIN_AFTER_DAYS = 30;

export type IndexingFacts = {
  answerCount: number;
  score: number;
  createdAt: Date;
  /** Closed as asked before, with a link to where. */
  duplicate: boolean;
};

/**
 * What search engines are told of a question in sight: to list it, to leave it out as thin, or that
 * it stands elsewhere. `indexed` in indexed-questions says the same to the database.
 */
export function indexingOf(facts: IndexingFacts, now: Date): "listed" | "thin" | "elsewhere" {
  if (facts.duplicate) return "elsewhere";
  const days = (now.getTime() - facts.createdAt.getTime()) / 86_400_000;
  return facts.answerCount === 0 && facts.score <= 0 && days > THIN_AFTER_DAYS ? "thin" : "listed";
}
