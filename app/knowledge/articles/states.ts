/** Where an article stands: nobody outside staff sees one that is not published. */
export const ARTICLE_STATES = ["draft", "published", "retired"] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** A stored text as a state; what is none is nobody's to see. */
export function asArticleState(text: string): ArticleState {
  return ARTICLE_STATES.find((state) => state === text) ?? "draft";
}

/** Why an article has to be looked at again. */
export const REVIEW_CAUSES = ["answer", "edit", "removal", "outdated", "date"] as const;
export type ReviewCause = (typeof REVIEW_CAUSES)[number];

/** A stored text as a cause. */
export function asReviewCause(text: string): ReviewCause {
  return REVIEW_CAUSES.find((cause) => cause === text) ?? "date";
}

/** What is done with articles, as their log names it. */
export const ARTICLE_VERBS = [
  "written",
  "edited",
  "published",
  "retired",
  "confirmed",
  "handed-over",
  "review-moved",
  "source-added",
  "source-dropped",
  "review-opened",
] as const;
export type ArticleVerb = (typeof ARTICLE_VERBS)[number];

/** A stored text as a verb. */
export function asArticleVerb(text: string): ArticleVerb {
  return ARTICLE_VERBS.find((verb) => verb === text) ?? "edited";
}
