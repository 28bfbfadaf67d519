import type { MessagesOf } from "../messages-of";
import type { questions as en } from "../en/questions";

export const questions: MessagesOf<typeof en> = {};
