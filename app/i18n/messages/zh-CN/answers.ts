import type { MessagesOf } from "../messages-of";
import type { answers as en } from "../en/answers";

export const answers: MessagesOf<typeof en> = {};
