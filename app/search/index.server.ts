export { findSimilar } from "./find-similar.server";
export { searchSubscriptions } from "./index-question.server";
export { reindex } from "./reindex.server";
export { searchQuestions } from "./search-questions.server";
