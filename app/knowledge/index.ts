export {
  ARTICLE_TEXT_FIELDS,
  type ArticleTexts,
  completeLanguages,
  HALF_ENDINGS,
  halfOf,
  missingLanguages,
} from "./articles/halves";
export {
  APPLIES_LIMITS,
  ARTICLE_CODES_MAX,
  ARTICLE_TITLE_LIMITS,
  REVIEW_AFTER_DAYS,
  STEPS_LIMITS,
  SYMPTOM_LIMITS,
} from "./articles/limits";
export {
  ARTICLE_STATES,
  type ArticleState,
  type ArticleVerb,
  type ReviewCause,
} from "./articles/states";
export {
  type ArticleActView,
  type ArticleForm,
  type ArticleLine,
  type ArticleRowView,
  type ArticleVersionView,
  type ArticleView,
  type ReviewCauseView,
  type SourceView,
  STAFF_ARTICLE_SHOWS,
  type StaffArticleList,
  type StaffArticleRow,
  type StaffArticleShow,
  type StaffArticleView,
  type StaffHalfView,
} from "./articles/views";
export { asCode } from "./error-codes/as-code";
export {
  CODE_MEANING_LIMITS,
  CODE_STEPS_LIMITS,
  CODE_TYPED_MAX,
  REPORT_HOURS,
} from "./error-codes/limits";
export type { CodeForStaff, CodeRow, CodeTexts, CodeView, StaffCodeRow } from "./error-codes/views";
