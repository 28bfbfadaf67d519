import type { outside as en } from "../en/outside";
import type { MessagesOf } from "../messages-of";

/** 订阅、浏览器搜索和搜索引擎看到的文字。 */
export const outside: MessagesOf<typeof en> = {
  "outside.feed.newest": "{site} 最新问题",
  "outside.feed.list": "{site}：{about}",
  "outside.feed.tag": "{site}：标签“{name}”的问题",
  "outside.feed.search": "{site}：搜索“{text}”",
  "outside.feed.subscribe": "订阅（Atom）",
  "outside.search.description": "{site} 社区的问题和回答",
};
