import type { search as en } from "../en/search";
import type { MessagesOf } from "../messages-of";

export const search: MessagesOf<typeof en> = {
  "search.title": "搜索",
  "search.title-for": "搜索：{text}",
  "search.count": "“{text}”的搜索结果：{total, plural, =0 {没有找到} other {共 # 个问题}}",
  "search.none": "没有找到与“{text}”相关的问题",
  "search.none-hint":
    "可以减少关键词、换个说法，或只输入错误码。也可以直接提问，你输入的内容会自动带过去。",
  "search.ask": "就此提问",
  "search.empty": "想找什么？",
  "search.empty-hint": "用自己的话描述遇到的情况，或输入错误码，例如 HP-4021。",
  "search.degraded": "搜索暂时能力受限，结果可能不完整。提问不受影响。",
  "search.similar": "这个问题也许已经解决",
  "search.similar-hint": "下面的问题与你的相近，已解决的排在前面，可以直接在这里看答案。",
  "search.similar-degraded": "暂时无法查找相似的问题，你可以继续提问。",
  "search.similar-none": "暂时没有相似的问题。",
  "search.similar-read": "查看答案",
  "search.similar-open": "打开完整问题",
  "search.similar-solved": "已解决我的问题",
};
