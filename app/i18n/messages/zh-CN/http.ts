import type { http as en } from "../en/http";
import type { MessagesOf } from "../messages-of";

export const http: MessagesOf<typeof en> = {
  "http.plain.400.title": "无法读取这个请求",
  "http.plain.400.text": "地址或表单在传送时损坏了。请返回重试，没有任何内容被更改。",
  "http.plain.403.title": "这个请求来自其他页面",
  "http.plain.403.text":
    "为保护你的账户，我们只接受在本站填写的表单。请返回并刷新页面后重新提交，你填写的内容还在表单里。",
  "http.plain.404.title": "页面不存在",
  "http.plain.404.text": "请检查地址，或从首页开始。",
  "http.plain.413.title": "内容太大",
  "http.plain.413.text": "请返回并缩短内容，你填写的内容还在表单里。",
  "http.plain.421.title": "这不是本站的地址",
  "http.plain.421.text": "本站不使用地址栏里的这个名称。请检查你打开的链接。",
  "http.plain.500.title": "我们这边出了问题",
  "http.plain.500.text": "你的内容没有丢失。请返回重试，你填写的内容还在表单里。",
  "http.plain.503.title": "服务马上恢复",
  "http.plain.503.text": "网站暂时无法读取数据。请返回，一分钟后重试，你填写的内容还在表单里。",
  "http.plain.home": "回到首页",
  "http.plain.request": "请求编号 {id}",
  "http.search-away":
    "搜索引擎暂时没有响应，现在由 PostgreSQL 代为搜索；恢复以后，这段时间的新内容会自动补上。",
  "http.verify-your-address":
    "你的邮箱还没有确认。请打开我们发给你的邮件里的链接；现在就可以提问和回答，投票要等确认之后。",
  "http.verify-again": "重新发送邮件",
};
