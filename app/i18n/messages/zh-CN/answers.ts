import type { answers as en } from "../en/answers";
import type { MessagesOf } from "../messages-of";

export const answers: MessagesOf<typeof en> = {
  "refusals.answer.relied-on": "这个回答已被采纳或推荐，其他人会参考它。你可以修改，但不能删除",
};
