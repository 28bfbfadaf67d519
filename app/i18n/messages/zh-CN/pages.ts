import type { pages as en } from "../en/pages";
import type { MessagesOf } from "../messages-of";

export const pages: MessagesOf<typeof en> = {};
