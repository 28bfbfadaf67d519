export type { BestAnswerView } from "./accepted-answer-html.server";
export type { HomeLists } from "./home-lists.server";
export { type IndexingFacts, indexingOf, THIN_AFTER_DAYS } from "./indexing";
export type { PersonActivity } from "./person-activity.server";
export type { OutdatedReason } from "./proof/rules";
export type { OutdatedAnswerView, OwnProof, ProofFacts, ProofView } from "./proof/views";
export { PROOF_LIMITS, type WhereKind } from "./proof/where";
export {
  ANSWER_LIMITS,
  asMyList,
  asPersonList,
  MY_LISTS,
  type MyList,
  PERSON_LISTS,
  type PersonList,
} from "./rules";
export { isWithSupport, questionState, type StateFacts } from "./state";
export type { TagView } from "./tag-list.server";
export type { TopSolutionView } from "./top-solution.server";
export type {
  AnswerView,
  CommentView,
  HistoryView,
  KeptPostView,
  PostForEdit,
  PostView,
  StubView,
  ThreadView,
  VersionView,
  WrittenView,
} from "./views";
