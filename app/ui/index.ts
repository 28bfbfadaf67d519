export { type FormAnswer, fieldId, givenText } from "./forms/answer";
export { Button, type ButtonKind, ButtonLink, FormActions } from "./forms/button";
export { Checkbox, Checkboxes, type Choice, RadioCards } from "./forms/choices";
export { ErrorSummary } from "./forms/error-summary";
export { Field } from "./forms/field";
export { FileInput } from "./forms/file-input";
export type { Limit } from "./forms/limit-text";
export { PasswordInput } from "./forms/password-input";
export { PICTURE_TYPES, PictureChooser } from "./forms/picture-chooser";
export { type Fields, HiddenField, HiddenFields, PostForm } from "./forms/post-form";
export { Select, TextArea, TextInput } from "./forms/text-controls";
export { watchEarlyTyping } from "./forms/typed-early";
export { Frame, type FrameProps } from "./frame/frame";
export type { StaffArea, StaffCounts } from "./frame/menu";
export { SearchForm } from "./frame/search-form";
export { Icon, type IconName } from "./icon";
export { AnswerMark, type AnswerMarkKind } from "./lists/answer-mark";
export { QuestionList, QuestionRow, RowList } from "./lists/question-row";
export { StateMark, stateKey } from "./lists/state-mark";
export {
  Highlight,
  ProblemTypeLink,
  ProblemTypeName,
  problemTypeKey,
  TagLink,
} from "./lists/subject";
export { LiveProvider, useLive, useNow } from "./live/use-live";
export { ErrorPage, errorTitle, wordsOfPath } from "./page/error-page";
export { FeedLink } from "./page/feed-link";
export { Facts, type LinkItem, LinkList, TableScroll } from "./page/lists";
export { Empty, Notice } from "./page/notice";
export { Page, PageTitle, SplitPage } from "./page/page";
export { Pagination } from "./page/pagination";
export { BackLink, Card, Section } from "./page/section";
export { type Tab, Tabs } from "./page/tabs";
export { Moment } from "./people/moment";
export { MomentIn } from "./people/moment-in";
export { PersonLine, PersonLink } from "./people/person-line";
export { roleKey, StaffBadge } from "./people/staff-badge";
export {
  ActionBar,
  ActionLink,
  ActionMenu,
  ConfirmButton,
  MarkButton,
} from "./thread/action-bar";
export { CommentForm, CommentList, type CommentView } from "./thread/comments";
export { type DiffPart, DiffView } from "./thread/diff-view";
export { PostFrame, type Reason } from "./thread/post-frame";
export { PostMeta } from "./thread/post-meta";
export { FramedUserText, UserText, UserTitle } from "./thread/user-text";
export { VoteControl } from "./thread/vote-control";
export { useHydrated } from "./use-hydrated";
