export {
  countAnswers,
  holdQuestion,
  noteActivity,
  recountActivity,
} from "./activity.server";
export { type AskInput, askQuestion } from "./ask-question.server";
export { closeAfterIncident } from "./close-after-incident.server";
export { type CloseInput, closeQuestion } from "./close-question.server";
export {
  type CodeInUse,
  codeAsAsked,
  codeReportsSince,
  codesInUse,
  KEY_OF_QUESTION,
} from "./codes-in-use.server";
export { type EditQuestionInput, editQuestion } from "./edit-question.server";
export { addImportedAnswers } from "./import-answer-counts.server";
export { type ImportedClosureReason, importClosureReasons } from "./import-closure-reasons.server";
export { type ImportedQuestion, importQuestions, importTags } from "./import-questions.server";
export { lockQuestion, refuseWhenLocked } from "./lock-question.server";
export { meToo } from "./me-too.server";
export { clearNeedsInfo, clearNeedsInfoBy, setNeedsInfo } from "./needs-info.server";
export { type NeedsInfoFacts, needsInfoSince, openNeedsInfo } from "./open-needs-info.server";
export { reopenQuestion } from "./reopen-question.server";
export { countRepliesNeeded, repliesNeeded } from "./replies-needed.server";
export { rerenderPosts } from "./rerender-posts.server";
export { setSupport } from "./set-support.server";
export { setTags } from "./set-tags.server";
export { shownQuestion } from "./shown-question.server";
export { tagIdOf } from "./tag-id-of.server";
export { takeBackMeToo } from "./take-back-me-too.server";
export { unlockQuestion } from "./unlock-question.server";
export { unwatch } from "./unwatch.server";
export { watch } from "./watch.server";
