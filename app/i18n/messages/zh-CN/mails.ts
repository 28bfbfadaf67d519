import type { MessagesOf } from "../messages-of";
import type { mails as en } from "../en/mails";

export const mails: MessagesOf<typeof en> = {};
