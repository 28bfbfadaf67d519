export { codeKey } from "./code-key";
export { type QuestionInput, readQuestion, readTags } from "./read-question";
export type { ReplyNeeded } from "./replies-needed.server";
export {
  asSupportState,
  BODY_LIMITS,
  CLOSE_REASONS,
  type CloseReason,
  cleanErrorCode,
  cleanTag,
  ERROR_CODE_LIMITS,
  ERROR_CODE_PATTERN,
  isErrorCode,
  isTag,
  NEEDS_INFO_LIMITS,
  SUPPORT_STATES,
  type SupportState,
  splitTags,
  TAG_LIMITS,
  TAGS_MAX,
  TITLE_LIMITS,
  TRIED_LIMITS,
} from "./rules";
