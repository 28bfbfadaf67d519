import type { IncidentState } from "~/escalation";

/** What was said of an incident, and when (minutes before now). */
export type DemoUpdate = {
  minutesAgo: number;
  state: IncidentState;
  textEn: string;
  textZh: string;
};

export type DemoIncident = {
  titleEn: string;
  titleZh: string;
  /** Index into `demoComponents`. */
  component: number;
  errorCode: string;
  problemType: string;
  /** Keys of questions that follow it. */
  questions: readonly string[];
  updates: readonly [DemoUpdate, ...DemoUpdate[]];
};

/** The parts of the payment service, in the order of the status page. */
export const demoComponents = [
  { nameEn: "Card payments", nameZh: "银行卡支付" },
  { nameEn: "QR code payments", nameZh: "扫码支付" },
  { nameEn: "Withdrawals", nameZh: "提现" },
  { nameEn: "Signing in and verification", nameZh: "登录与身份验证" },
] as const;

const HOUR = 60;
const DAY = 24 * HOUR;

/** The oldest first: two that are over, one that is not. */
export const demoIncidents: readonly DemoIncident[] = [
  {
    titleEn: "Verification codes by text message arrive late",
    titleZh: "短信验证码延迟到达",
    component: 3,
    errorCode: "",
    problemType: "registration",
    questions: [],
    updates: [
      {
        minutesAgo: 41 * DAY,
        state: "investigating",
        textEn:
          "Codes by text message take up to ten minutes to arrive. The newest code is the one that counts; asking for many does not make it faster.",
        textZh: "短信验证码最长延迟十分钟。以最后一条验证码为准，重复获取不会更快。",
      },
      {
        minutesAgo: 41 * DAY - 95,
        state: "identified",
        textEn: "One of our two message carriers has a fault. We send all codes by the other one.",
        textZh: "两家短信服务商中的一家出现故障，我们已把验证码全部改由另一家发送。",
      },
      {
        minutesAgo: 41 * DAY - 4 * HOUR,
        state: "resolved",
        textEn: "Codes arrive within seconds again, by both carriers.",
        textZh: "两家服务商均已恢复，验证码几秒内即可收到。",
      },
    ],
  },
  {
    titleEn: "Withdrawals to some banks stay on 'processing'",
    titleZh: "部分银行的提现一直显示“处理中”",
    component: 2,
    errorCode: "HP-3020",
    problemType: "withdrawal",
    questions: [],
    updates: [
      {
        minutesAgo: 11 * DAY,
        state: "identified",
        textEn:
          "Three partner banks confirm withdrawals late because of their maintenance. Your money is safe; please don't withdraw a second time.",
        textZh: "三家合作银行正在维护，提现确认会延迟。你的资金是安全的，请不要重复提现。",
      },
      {
        minutesAgo: 11 * DAY - 7 * HOUR,
        state: "monitoring",
        textEn: "The banks are back. What had waited is being confirmed, the oldest first.",
        textZh: "银行已恢复，等待中的提现正按先后顺序确认。",
      },
      {
        minutesAgo: 11 * DAY - 12 * HOUR,
        state: "resolved",
        textEn: "Everything that waited is confirmed.",
        textZh: "等待中的提现已全部确认。",
      },
    ],
  },
  {
    titleEn: "The bank's confirmation page stays white (HP-2011)",
    titleZh: "银行验证页面空白，支付失败（HP-2011）",
    component: 0,
    errorCode: "HP-2011",
    problemType: "failed-payment",
    questions: ["zh-blank-bank-page", "en-white-confirmation-page"],
    updates: [
      {
        minutesAgo: 70,
        state: "investigating",
        textEn:
          "With some cards the bank's confirmation page stays white and the payment fails with HP-2011. Nothing is charged in that case.",
        textZh: "部分银行卡支付时，银行验证页面空白，并提示 HP-2011。这种情况不会扣款。",
      },
      {
        minutesAgo: 25,
        state: "identified",
        textEn:
          "The page of one card issuer does not answer. They work on it. Until then, payments by QR code or with a card of another bank go through.",
        textZh:
          "一家发卡机构的验证页面没有响应，对方正在修复。在此之前，可以使用扫码支付，或换其他银行的卡。",
      },
    ],
  },
];
