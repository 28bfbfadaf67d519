import type { accountPages as en } from "../en/account-pages";
import type { MessagesOf } from "../messages-of";

export const accountPages: MessagesOf<typeof en> = {};
