export {
  asNoticeKind,
  isAlwaysInInbox,
  NOTICE_KINDS,
  type NoticeKind,
  quotesTitle,
} from "./kinds";
export { type PostCircle, toldOfEdit, toldOfPost } from "./recipients";
export { NEEDS_INFO_REMINDER_DAY, REMINDER_DAYS, reminderDue } from "./reminders";
export type { Inbox, KindSetting, NoticeLine } from "./views";
export { reasonWords } from "./words";
