export { MAX_MARKDOWN_LENGTH } from "./limits";
export { findMentionCandidates, type MentionCandidate, mentionKey } from "./mentions";
export { plainText } from "./plain-text";
