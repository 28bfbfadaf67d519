export type { BestAnswerView } from "./accepted-answer-html.server";
export type { HomeLists } from "./home-lists.server";
export type { PersonActivity } from "./person-activity.server";
export {
  ANSWER_LIMITS,
  asMyList,
  asPersonList,
  MY_LISTS,
  type MyList,
  PERSON_LISTS,
  type PersonList,
} from "./rules";
export { questionState, type StateFacts } from "./state";
export type { TagView } from "./tag-list.server";
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
