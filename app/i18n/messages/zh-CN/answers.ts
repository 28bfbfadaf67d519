import type { answers as en } from "../en/answers";
import type { MessagesOf } from "../messages-of";

export const answers: MessagesOf<typeof en> = {
  "refusals.answer.relied-on": "这个回答已被采纳或推荐，其他人会参考它。你可以修改，但不能删除",
  "refusals.answer.not-marked": "这个回答已不再是采纳或推荐的回答，没有计数",
  "refusals.answer.own-worked": "问题或回答是你自己写的，这里统计的是还帮到了谁",
};
