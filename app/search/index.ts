export { SEARCH_TEXT_MAX } from "./limits";
export type { FoundQuestion, SearchResult, SimilarQuestion, SimilarResult } from "./views";
