import type { mails as en } from "../en/mails";
import type { MessagesOf } from "../messages-of";

export const mails: MessagesOf<typeof en> = {
  "mails.verification.subject": "请确认你在 {site} 使用的邮箱",
  "mails.verification.text":
    "有人用这个邮箱注册了 {site}，应该就是你本人。请打开链接，确认这个邮箱属于你。",
  "mails.verification.until": "链接 {days} 天内有效。如果不是你本人操作，不用理会。",
  "mails.verification.button": "确认这个邮箱",
  "mails.verification.reason": "收到这封邮件，是因为有人在注册 {site} 时填写了这个邮箱。",

  "mails.address-known.subject": "你在 {site} 已经有账户了",
  "mails.address-known.text":
    "刚才有人用这个邮箱在 {site} 申请账户，也许就是你本人。这个邮箱已经有账户，所以没有新建，也没有任何改动。",
  "mails.address-known.help": "照常登录即可。想不起密码的话，可以重新设置一个。",
  "mails.address-known.button": "登录",
  "mails.address-known.reason": "收到这封邮件，是因为你在 {site} 的账户使用这个邮箱。",

  "mails.password-reset.subject": "为 {site} 设置新密码",
  "mails.password-reset.text": "有人申请重设 {site} 的密码，应该就是你本人。请在这里设置新密码：",
  "mails.password-reset.until":
    "链接只能用一次，{minutes} 分钟内有效。设置之后，所有设备都会退出登录。如果不是你申请的，不用理会：密码不会变。",
  "mails.password-reset.button": "设置新密码",
  "mails.password-reset.reason": "收到这封邮件，是因为有人用这个邮箱在 {site} 申请重设密码。",

  "mails.password-changed.subject": "你在 {site} 的密码已更改",
  "mails.password-changed.text": "你在 {site} 的账户密码刚刚更改过，其他设备已退出登录。",
  "mails.password-changed.help": "如果不是你本人操作，请马上设置新密码，对方会随之退出登录。",
  "mails.password-changed.button": "设置新密码",
  "mails.password-changed.reason": "收到这封邮件，是因为它关系到你在 {site} 的账户安全。",

  "mails.address-change.subject": "请确认你在 {site} 的新邮箱",
  "mails.address-change.text": "{site} 的一个账户准备改用这个邮箱。请确认这是你的邮箱：",
  "mails.address-change.until":
    "链接 {hours} 小时内有效。如果不是你本人操作，不用理会：不点链接，什么都不会变。",
  "mails.address-change.button": "改用这个邮箱",
  "mails.address-change.reason": "收到这封邮件，是因为有人把这个邮箱填为 {site} 账户的新邮箱。",

  "mails.address-notice.subject": "你在 {site} 的账户准备更换邮箱",
  "mails.address-notice.text":
    "有人以你的身份登录，申请把你在 {site} 的账户换到另一个邮箱。在新邮箱确认之前，更换不会生效。",
  "mails.address-notice.help":
    "如果不是你本人操作，请马上设置新密码：更换会随之取消，所有设备也会退出登录。",
  "mails.address-notice.button": "设置新密码",
  "mails.address-changed.subject": "你在 {site} 的账户已更换邮箱",
  "mails.address-changed.text":
    "你在 {site} 的账户已换到另一个邮箱。这个邮箱不再属于该账户，这也是发到这里的最后一封邮件。",
  "mails.address-changed.help": "如果不是你本人操作，请联系官方支持。",
  "mails.address-changed.button": "寻求帮助",
  "mails.address-notice.reason":
    "收到这封邮件，是因为申请更换时，你在 {site} 的账户使用的是这个邮箱。",
};
