export { type DifferencePart, differences } from "./differences";
export { mayEdit, mayReadRemoved, mayRemove, mayRestore } from "./may";
export {
  asPostKind,
  COMMENT_LIMITS,
  DRAFT_LIMITS,
  draftPlaces,
  POST_KINDS,
  POSTING_LIMITS,
  POSTING_WINDOW_MINUTES,
  type PostKind,
  type RemovalView,
} from "./rules";
