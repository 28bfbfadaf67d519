export { FLAG_REASONS, type FlagReason } from "./rules";
export type { ActView, FlaggedPostView, FlagView } from "./views";
