import type { MessagesOf } from "../messages-of";
import type { refusals as en } from "../en/refusals";

export const refusals: MessagesOf<typeof en> = {};
