import type { refusals as en } from "../en/refusals";
import type { MessagesOf } from "../messages-of";

export const refusals: MessagesOf<typeof en> = {
  "refusals.text.missing": "请填写此项",
  "refusals.text.too-short": "至少写 {min} 个字，现在是 {count} 个字",
  "refusals.text.too-long": "最多 {max, number} 个字，现在是 {count, number} 个字",
  "refusals.text.unreadable":
    "这里有无法安全显示的字符，例如控制符或方向符。请删除这些字符，或重新输入",
  "refusals.form.choice": "请选择其中一项",
  "refusals.form.too-large": "内容超过了能接收的大小。请缩短后再提交",
};
