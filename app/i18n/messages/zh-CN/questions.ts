import type { questions as en } from "../en/questions";
import type { MessagesOf } from "../messages-of";

export const questions: MessagesOf<typeof en> = {
  "refusals.question.error-code": "错误码由字母、数字和 - _ . : # 组成，中间没有空格。请照原样填写",
  "refusals.question.tags-max": "最多使用 {max} 个标签",
  "refusals.question.tag": "标签“{tag}”只能包含文字、数字，以及它们之间的连字符",
  "refusals.question.tag-length": "标签“{tag}”的长度应为 {min} 到 {max} 个字符",
  "refusals.question.own-me-too": "这是你自己的问题，已经计入",
  "refusals.question.closed": "这个问题已关闭，不再接受回答。如需保留，请先复制你写的内容",
  "refusals.question.locked": "这个问题已锁定，目前不接受回答和评论。如需保留，请先复制你写的内容",
  "refusals.question.duplicate-target":
    "请填写另一个问题的网址或编号，它必须所有人都能看到，并且本身没有因重复而关闭",
  "refusals.question.own-needs-info": "这是你自己的问题。缺少的内容可以直接编辑补充",
};
