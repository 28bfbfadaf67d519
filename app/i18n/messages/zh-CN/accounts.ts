import type { MessagesOf } from "../messages-of";
import type { accounts as en } from "../en/accounts";

export const accounts: MessagesOf<typeof en> = {};
