import type { accounts as en } from "../en/accounts";
import type { MessagesOf } from "../messages-of";

export const accounts: MessagesOf<typeof en> = {
  "accounts.device": "{system} 上的 {browser}",
  "accounts.device-unknown": "未知设备",

  "refusals.account.sign-in-first": "请先登录",
  "refusals.account.verify-first": "请先确认邮箱，链接在我们发给你的邮件里",
  "refusals.account.not-allowed": "你的账户没有这项权限",
  "refusals.account.sign-in-failed": "邮箱和密码不匹配。请检查后重试，或设置新密码",
  "refusals.account.too-many-tries": "尝试次数过多。请等 {minutes} 分钟后再试",
  "refusals.account.link-dead":
    "这个链接已失效：可能用过了、被更新的链接取代，或者已经过期。请重新申请",
  "refusals.account.device-unknown": "这台设备已经退出登录",
  "refusals.account.person-unknown": "没有找到这个人",
  "refusals.account.name-taken": "这个名字已有人使用，或与别人的名字太像。请换一个",
  "refusals.account.name-symbols": "名字可以用文字、数字、空格和 . - '，不能用表情或符号",
  "refusals.account.name-no-letter": "名字里至少要有一个文字或字母",
  "refusals.account.name-mixed-scripts": "名字请用一种文字书写；中文、日文或韩文可以与拉丁字母同用",
  "refusals.account.name-reserved": "这个名字容易被误认为工作人员或公司。请换一个",
  "refusals.account.email-invalid": "请填写邮箱地址，例如 name@example.com",
  "refusals.account.email-same": "这就是你现在的邮箱",
  "refusals.account.email-taken": "这个邮箱已有账户",
  "refusals.account.password-common": "这个密码太常见，别人一试就中。请换一个",
  "refusals.account.password-own": "密码不要用自己的名字、邮箱或本站名称组成",
  "refusals.account.password-wrong": "这不是你现在的密码",
  "refusals.account.last-administrator": "社区至少要有一位管理员。请先把这个角色授予别人",
  "refusals.account.holder-unverified": "对方还没有确认邮箱，工作人员必须先确认邮箱",
};
