export type { QuestionInput } from "./read-question";
export {
  BODY_LIMITS,
  CLOSE_REASONS,
  type CloseReason,
  ERROR_CODE_LIMITS,
  ERROR_CODE_PATTERN,
  NEEDS_INFO_LIMITS,
  splitTags,
  TAG_LIMITS,
  TAGS_MAX,
  TITLE_LIMITS,
  TRIED_LIMITS,
} from "./rules";
