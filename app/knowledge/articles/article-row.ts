import type { Locale } from "~/i18n";
import { plainText } from "~/markdown";
import { asProblemType } from "~/shared/problem-types";
import { type ArticleTexts, completeLanguages, halfOf, languageFor } from "./halves";
import { EXCERPT_MAX } from "./limits";
import type { ArticleRowView } from "./views";

/** The stored columns of a row, with whether a review is open. */
export type ArticleRowFacts = ArticleTexts & {
  id: number;
  problemType: string;
  errorCodes: string[];
  reviewedAt: Date;
  reviews: unknown[];
};

/** An article as a list shows it in a language, the other one where it lacks that; null where it has none whole. */
export function articleRow(facts: ArticleRowFacts, locale: Locale): ArticleRowView | null {
  const language = languageFor(facts, locale);
  if (!language) return null;
  const { title, symptom } = halfOf(facts, language);
  return {
    id: facts.id,
    title,
    language,
    languages: completeLanguages(facts),
    problemType: asProblemType(facts.problemType) ?? "how-to",
    errorCodes: facts.errorCodes,
    excerpt: plainText(symptom, EXCERPT_MAX),
    reviewedAt: facts.reviewedAt.toISOString(),
    underReview: facts.reviews.length > 0,
  };
}
