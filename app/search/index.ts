export { SEARCH_TEXT_MAX } from "./limits";
export {
  type DeflectionFigures,
  MISS_STATES,
  type MissList,
  type MissRow,
  type MissSample,
  type MissState,
  type MissView,
  type OwnWait,
} from "./misses/views";
export {
  type MisreadWord,
  type ParsedQuery,
  parseQuery,
  type QueryWord,
  withoutWord,
} from "./parse-query";
export { IS_VALUES, type IsValue, WORD_KINDS, type WordKind } from "./query-words";
export {
  type Asked,
  asksNothing,
  isOpen,
  NARROWED_BY,
  type NarrowedBy,
  type Narrowing,
  readAsked,
  SORTS,
  type Sort,
} from "./read-asked";
export { addressOfPage, addressWith, keptChoices } from "./search-address";
export { searchText } from "./search-text";
export { type SynonymGroup, splitTerms, TERMS } from "./synonyms/groups";
export type {
  Choice,
  Choices,
  FoundHit,
  FoundQuestion,
  SearchResult,
  SimilarQuestion,
  SimilarResult,
} from "./views";
