import type { MessagesOf } from "../messages-of";
import type { http as en } from "../en/http";

export const http: MessagesOf<typeof en> = {};
