import type { MessagesOf } from "../messages-of";
import type { help as en } from "../en/help";

export const help: MessagesOf<typeof en> = {};
