export { FLAG_REASONS, type FlagReason } from "./rules";
export type { ActView, FlaggedPage, FlaggedPostView, FlagView } from "./views";
