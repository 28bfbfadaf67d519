export { forgetOldNotices } from "./forget-old.server";
export { gatherNoticeMails } from "./gather-mails.server";
export { inbox, unreadNotices } from "./inbox.server";
export { startMailingNow } from "./mailing-start.server";
export { notificationSubscriptions } from "./notify.server";
export {
  openNotice,
  readAllNotices,
  readNoticesOfIncident,
  readNoticesOfQuestion,
} from "./read-notices.server";
export { remindOfNeedsInfo } from "./remind-of-needs-info.server";
export { remindToAccept } from "./remind-to-accept.server";
export { sendNoticeMails } from "./send-mails.server";
export { noticeSettings, saveNoticeSettings } from "./settings.server";
export { followedTags, followsTag, followTag, unfollowTag } from "./tag-watches.server";
export { stopMails, unsubscribeKinds } from "./unsubscribe.server";
