import type { privacy as en } from "../en/privacy";
import type { MessagesOf } from "../messages-of";

export const privacy: MessagesOf<typeof en> = {
  "privacy.card": "银行卡号",
  "privacy.card-why": "别人拿到卡号就可能盗刷。说明问题时，留后四位就够了。",
  "privacy.identity": "身份证号",
  "privacy.identity-why": "别人拿到身份证号，可能冒用你的名义开户或借款。",
  "privacy.iban": "国际银行账号（IBAN）",
  "privacy.iban-why": "骗子会利用账号冒充你。说明问题时，留后四位就够了。",
  "privacy.phone": "电话号码",
  "privacy.phone-why": "这个页面所有人都能看到，骗子会照着上面的号码打电话，冒充官方支持。",
  "privacy.password": "密码或验证码",
  "privacy.password-why": "官方支持不会向你要密码或验证码。如果已经告诉过别人，请尽快修改。",
  "privacy.found.card": "这里好像有银行卡号。",
  "privacy.found.identity": "这里好像有身份证号。",
  "privacy.found.iban": "这里好像有国际银行账号（IBAN）。",
  "privacy.found.phone": "这里好像有电话号码。",
  "privacy.found.password": "这里好像有密码或验证码。",
  "privacy.offer":
    "你发布的内容所有人都能看到，所以提交时我们会自动打码：号码只留后四位，密码全部隐去。",
  "privacy.mask": "现在打码",
  "privacy.mask-done": "已经打码。请看看意思是否还清楚。",
  "privacy.masked": "我们为你的内容打了码",
  "privacy.masked-kind": "{name}：{reason}",
  "privacy.masked-next": "号码只留后四位，密码全部隐去。你输入的原文没有保存在任何地方。",
  "refusals.text.private": "这看起来像卡号、电话号码之类的隐私信息。这里所有人都能看到，请不要填写",
};
