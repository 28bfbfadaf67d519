import type { MessagesOf } from "../messages-of";
import type { posts as en } from "../en/posts";

export const posts: MessagesOf<typeof en> = {};
