import type { MessagesOf } from "../messages-of";
import type { search as en } from "../en/search";

export const search: MessagesOf<typeof en> = {};
