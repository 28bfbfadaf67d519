import type { posts as en } from "../en/posts";
import type { MessagesOf } from "../messages-of";

export const posts: MessagesOf<typeof en> = {
  "refusals.post.not-found": "找不到这条内容，可能已被删除",
  "refusals.post.own-vote": "不能给自己写的内容投票",
  "refusals.post.form-outdated": "这个表单已过期。请检查内容，然后再次提交",
  "refusals.post.changed-meanwhile": "在你编辑期间，内容有了新的改动。请对照最新版本，再次保存",
  "refusals.post.too-many": "{minutes} 分钟内最多发布 {count} 次。请等 {wait} 分钟后再提交",
  "refusals.draft.place": "这份草稿不属于任何表单",
  "refusals.draft.too-long": "内容太长，无法保存为草稿。最多 {max, number} 个字符",
};
