import type { ReadText } from "./read-text";

/** What the words directly before a number, or a linked word after it, say that it is. */
export type Label = "card" | "phone" | "reference" | "device" | "money" | "none";

export type Setting = {
  label: Label;
  mentionsCard: boolean;
  mentionsPhone: boolean;
  mentionsIdentity: boolean;
};

const REACH = 56;
const SENTENCE_END = /[\n。！？!?;；]|\.\s/g;
const JOINERS = /(?:[\s:：=,，、|()（）"'“”‘’「」『』【】\u005b\u005d<>`*·—/~-]|->|→)+$/u;
const LINK_WORDS = /(?:\b(?:is|was|are|were|at|on|to|via|following)|就是|为|是|在|叫|如下)$/i;
const LIST_ENTRY = /(?<!\d)(\d+) ?(?:[、,，/&]|and|or|和|及|与|或) ?$/;
const NUMBER_SIGN = /(?<![\p{L}\p{N}])#$/u;
const COUNTING = "(?:[\\s_.-]*(?:nos?|nr|num|numbers?|id|ids|code|codes|ref|reference|details|#))*";

const DEVICE = ending(
  "imei ?\\d?|imeisv|meid|iccid|eid|udid|serial|s/n|sn|tracking|shipment|shipping|parcel|package|delivery|waybill|awb|isbn|ean|gtin|sku|upc|barcode|timestamp|unix time|epoch|version|build|firmware|qq",
  "串|序列|设备|机身|快递|运单|物流|追踪|跟踪|条形?|商品|产品|版本|时间戳|出厂|QQ ?群?|群",
);
const REFERENCE = ending(
  "orders?|ord|ref|references?|transactions?|trans|txn|tx|trade|invoices?|receipts?|tickets?|cases?|rrn|arn|stan|(?:app|payment|transfer|refund|withdrawal|merchant|terminal|trace|batch|auth|authorization|approval|session|request|correlation|user|member|customer|booking|confirmation|policy|voucher|coupon|event|log|error|job|device|chargeback|dispute|bill)[\\s_.-]*(?:no|nr|number|id|code|ref|reference)",
  "订单|单|流水|交易|参考|编|凭证|发票|收据|工单|合同|保单|优惠券|(?:商户|批次|退款|申请|受理|查询|授权|终端|会员|用户|客户|错误|日志|请求|提现|转账|支付)\\s?(?:编号|单|号码?|码|ID|id)",
);
const PHONE = ending(
  "tele ?phones?|phones?|mobiles?|mob|cell(?:phone)?|tel|fax|sms|whatsapp|wechat|viber|signal|telegram|contact|(?:call|text|ring|reach|phone)(?: (?:me|us|him|her|them))?|message (?:me|us)|(?:my|his|her|our|their|wife's|husband's) (?:new |old |other |work |home )?(?:no|nr|numbers?)",
  "手机|电话|联系方式|联系我|致电|打给?我|座机|固话|传真|微信|拨打|短信|加我|机主|我的号|号码|预留",
);
const CARD = ending(
  "cards?|visa|master ?card|amex|american express|union ?pay|discover|jcb|diners(?: club)?|maestro|pan|debit|credit|account|acct",
  "卡|银联|账|帐|账户|帐户",
);
const MONEY =
  /(?:[¥￥$€£₩₹]|\b(?:rmb|cny|usd|hkd|eur|jpy|krw|gbp|vnd|amount|total|balance|price|sum|fee)|人民币|金额|余额|总额|合计|价格|共计)$/i;
const MONEY_AFTER =
  /^ ?(?:元|块|万|亿|圆|美元|美金|港币|港元|日元|韩元|欧元|英镑|越南盾|积分|位|个|次|人|条|笔|毫秒|秒|円|[€£₩]|(?:usd|cny|rmb|hkd|eur|gbp|jpy|krw|vnd|idr|yuan|dollars?|euros?|won|points?|bytes?|kb|mb|ms|seconds?)\b)/i;
const REFERENCE_AFTER =
  /^[\s,，"”’)]*(?:(?:is|was|as)(?: (?:the|my|our|your))? (?:[a-z]+ )?(?:orders?|transaction|reference|ref|tracking|serial|imei|invoice|ticket|case)\b|\((?:the )?(?:order|transaction|reference|tracking|serial|imei|invoice|case)|[(（]?(?:是|为)(?:我的|这个|那个|我)?(?:订单|单号|流水|交易|快递|运单|串号|序列号|参考|QQ|imei))/i;
const CARD_WORD = /\b(?:card|visa|master ?card|amex|unionpay|debit|credit|pan)|卡|银联/i;
const IDENTITY_AFTER =
  /^[\s,，"”’)]*(?:(?:is|was) (?:[a-z'’]+ ){0,3}(?:id[ -]?(?:card|number|no)|identity)\b|[(（]?(?:是|为)(?:我|他|她|老人|本人)?的?(?:旧|老|一代)?的?身份证)/i;
const IDENTITY_WORD =
  /\b(?:id[ -]?(?:cards?|numbers?|no|nr)|identity|national id)\b|身份证|身份号|证件号/i;
const PHONE_WORD =
  /\b(?:tel|phones?|mobile|cell|call|text|ring|whatsapp|contact|reach)\b|手机|电话|联系|座机|固话|微信|打给?我|拨打/i;

/**
 * Reads the words before a number. The label nearest to the number decides: in "card used for
 * order 4021…" that is the order, in "order paid with card 4111…" the card. In a list ("订单号
 * 4021…、4022…") the label of the first holds for all that have its `size`.
 */
export function settingBefore(text: ReadText, start: number, size: number): Setting {
  text.steps += REACH;
  const scope = sentenceBefore(text.seen.slice(Math.max(0, start - REACH), start));
  return {
    label: labelOf(bare(listHead(scope, size))),
    mentionsCard: CARD_WORD.test(scope),
    mentionsPhone: PHONE_WORD.test(scope),
    mentionsIdentity: IDENTITY_WORD.test(scope),
  };
}

/** Whether the words right after a number call it an identity number: "是我的身份证号". */
export function identityAfter(text: ReadText, end: number): boolean {
  text.steps += REACH;
  return IDENTITY_AFTER.test(text.seen.slice(end, end + REACH));
}

/** What the words after a number say it is: "元", "is my order number", "（是订单号）". */
export function labelAfter(text: ReadText, end: number): Label {
  text.steps += REACH;
  const after = text.seen.slice(end, end + REACH);
  if (MONEY_AFTER.test(after)) return "money";
  return REFERENCE_AFTER.test(after) ? "reference" : "none";
}

function listHead(scope: string, size: number): string {
  let head = scope;
  for (let round = 0; round < 3; round++) {
    const entry = LIST_ENTRY.exec(head);
    if (entry?.[1]?.length !== size) break;
    head = head.slice(0, entry.index);
  }
  return head;
}

function labelOf(words: string): Label {
  // Only "IMEI 2" ends in a digit.
  if (/(?:^|[^i] ?)\d$/i.test(words)) return "none";
  if (MONEY.test(words)) return "money";
  if (DEVICE.test(words)) return "device";
  if (REFERENCE.test(words)) return "reference";
  if (PHONE.test(words)) return "phone";
  if (CARD.test(words)) return "card";
  return NUMBER_SIGN.test(words) ? "reference" : "none";
}

// A label may stand on the line above its number, so the blanks at the end come off first.
function sentenceBefore(before: string): string {
  const trimmed = before.trimEnd();
  let from = 0;
  for (const match of trimmed.matchAll(SENTENCE_END)) from = match.index + match[0].length;
  return trimmed.slice(from);
}

/** The words without what only links them to the number: ": ", " is ", "（". */
function bare(scope: string): string {
  // "outTradeNo" and "orderId" are words too.
  let words = scope.replace(/([a-z])([A-Z])/g, "$1 $2");
  for (let round = 0; round < 4; round++) {
    const shorter = words.replace(JOINERS, "").replace(LINK_WORDS, "");
    if (shorter === words) break;
    words = shorter;
  }
  return words;
}

function ending(english: string, chinese: string): RegExp {
  return new RegExp(
    `(?:(?<![A-Za-z])(?:${english})${COUNTING}|(?:${chinese})\\s?(?:号码|编号|号|码|ID|id)?)[\\s.]*$`,
    "i",
  );
}
