export { asNoticeKind, NOTICE_KINDS, type NoticeKind, quotesTitle } from "./kinds";
export { type PostCircle, toldOfEdit, toldOfPost } from "./recipients";
export { REMINDER_DAYS, reminderDue } from "./reminders";
export type { Inbox, KindSetting, NoticeLine } from "./views";
