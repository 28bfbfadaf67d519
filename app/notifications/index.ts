export { asNoticeKind, NOTICE_KINDS, type NoticeKind, quotesTitle } from "./kinds";
export { type PostCircle, toldOfEdit, toldOfPost } from "./recipients";
export { REMINDER_DAYS } from "./reminders";
export type { Inbox, KindSetting, NoticeLine } from "./views";
