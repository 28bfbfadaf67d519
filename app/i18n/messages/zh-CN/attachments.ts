import type { attachments as en } from "../en/attachments";
import type { MessagesOf } from "../messages-of";

export const attachments: MessagesOf<typeof en> = {
  "attachments.add": "添加图片",
  "attachments.add-hint": "也可以直接粘贴或拖入截图。支持 PNG、JPEG、WebP，不超过 {max} MiB。",
  "attachments.add-page": "添加图片（打开新页面）",
  "attachments.list": "正文里的图片",
  "attachments.sending": "正在上传{name}",
  "attachments.sent": "{name}已放进正文",
  "attachments.pasted": "粘贴的图片",
  "attachments.failed": "{name}没有添加成功，请检查网络后重试",
  "attachments.alt": "图里是什么？",
  "attachments.alt-hint": "给看不到图的人，例如“付款页面，报错 E-402”。最多 {max} 个字。",
  "attachments.nameless": "图片",
  "attachments.page.title": "添加图片",
  "attachments.page.lead": "先在这里上传截图，再把一行文字复制到你的问题、回答或评论里。",
  "attachments.page.file": "图片",
  "attachments.page.file-hint":
    "支持 PNG、JPEG、WebP，不超过 {max} MiB。照片里记录的地点和设备信息会被去掉。上传前请遮住姓名、号码和余额。",
  "attachments.page.send": "上传图片",
  "attachments.page.made": "图片已准备好",
  "attachments.page.copy": "把这一行复制到正文里",
  "attachments.page.made-hint":
    "在发布之前，只有你能看到这张图片。{hours} 小时内没有用到的话，图片会被删除。",
  "attachments.page.problem": "图片没有添加成功",
  "refusals.attachment.missing-file": "请选择要上传的图片",
  "refusals.attachment.empty": "这个文件是空的，请重新截图",
  "refusals.attachment.too-large": "文件超过 {max} MiB。请只截取重要的部分，或保存为 JPEG",
  "refusals.attachment.wrong-type": "这不是可以显示的图片。请上传 PNG、JPEG 或 WebP，例如截图",
  "refusals.attachment.animated": "不支持动图。请截取重要的一帧再上传",
  "refusals.attachment.too-many-pixels":
    "图片超过 {max}00 万像素。请只截取重要的部分，或把图片缩小",
  "refusals.attachment.damaged": "图片已损坏或不完整。请打开后另存再上传，或重新截图",
  "refusals.attachment.other-content": "这个文件里除了图片还有别的内容。请对它截图，再上传截图",
  "refusals.attachment.too-costly": "这张图片太难读取。请对它截图，再上传截图",
  "refusals.attachment.busy": "现在上传的图片很多，请过一分钟再试",
  "refusals.attachment.too-many-today":
    "每天最多添加 {max} 张图片。请明天再试，或用文字描述屏幕上的内容",
  "refusals.attachment.no-room": "你的图片合计不能超过 {max} MiB，加上这张就超过了",
  "refusals.attachment.storage-full":
    "暂时没有空间存放图片。你写的文字不受影响：可以先不带图片发布，或稍后再试",
  "refusals.attachment.too-many": "一篇最多显示 {max} 张图片。请去掉几张，或放到评论里",
};
