export type { QuestionInput } from "./read-question";
export {
  BODY_LIMITS,
  ERROR_CODE_LIMITS,
  ERROR_CODE_PATTERN,
  splitTags,
  TAG_LIMITS,
  TAGS_MAX,
  TITLE_LIMITS,
  TRIED_LIMITS,
} from "./rules";
