export { type AskAnswer, AskPage } from "./ask/ask-page";
export { formAsTyped } from "./form-as-typed";
export { HomePage } from "./home-page";
export { InboxPage } from "./inbox/inbox-page";
export { StopMailsPage, type StopMailsView } from "./inbox/stop-mails-page";
export { MyQuestionsPage } from "./lists/my-questions-page";
export { QuestionListsPage } from "./lists/question-lists-page";
export { SearchPage } from "./lists/search-page";
export { tagNameOf } from "./lists/tag-name";
export { TagPage, TagsPage } from "./lists/tag-pages";
export {
  ClosurePage,
  FlagPage,
  HidingPage,
  LockPage,
  NeedsInfoPage,
} from "./moderation/act-pages";
export { FlagsPage } from "./moderation/flags-page";
export { LogPage } from "./moderation/log-page";
export { questionIdIn } from "./moderation/question-id-in";
export { maskedOf, type NoticeWord, noticeOf, withMasked, withNotice } from "./notices";
export { pageNumber } from "./page-number";
export { headOf, windowTitle } from "./page-title";
export { CommentPage } from "./posts/comment-page";
export { type EditAnswer, EditPage } from "./posts/edit-page";
export { HistoryPage } from "./posts/history-page";
export type { AnswerFormAnswer } from "./thread/answer-form";
export { questionSchema, wordsOfHtml } from "./thread/schema-org";
export { ThreadPage } from "./thread/thread-page";
export { MaskedNotice } from "./writing/masked-notice";
export { NewPicturePage } from "./writing/new-picture-page";
export { PrivateDataOffer } from "./writing/private-data-offer";
