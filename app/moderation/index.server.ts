export { dismissFlags } from "./dismiss-flags.server";
export { flagPost } from "./flag-post.server";
export { hidePost } from "./hide-post.server";
export { moderationLog } from "./moderation-log.server";
export { openFlags } from "./open-flags.server";
export { ownFlags } from "./own-flags.server";
