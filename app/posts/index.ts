export { type DifferencePart, differences } from "./differences";
export { mayEdit, mayReadRemoved, mayRemove, mayRestore } from "./may";
export { type ReasonInput, readNote, readReason } from "./read-reason";
export {
  asPostKind,
  COMMENT_LIMITS,
  DRAFT_LIMITS,
  draftPlaces,
  HIDE_REASONS,
  type HideReason,
  MODERATION_VERBS,
  type ModerationVerb,
  NOTE_LIMITS,
  POST_KINDS,
  POSTING_LIMITS,
  POSTING_WINDOW_MINUTES,
  type PostKind,
  type RemovalView,
} from "./rules";
