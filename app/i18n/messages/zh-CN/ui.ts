import type { MessagesOf } from "../messages-of";
import type { ui as en } from "../en/ui";

export const ui: MessagesOf<typeof en> = {};
