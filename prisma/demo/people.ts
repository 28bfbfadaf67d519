import type { DemoPerson } from "./types";

const staff: DemoPerson[] = [
  {
    key: "marta",
    name: "Marta Lindqvist",
    language: "en",
    about: "Looks after this forum: roles, settings, and the things that squeak.",
    roles: ["administrator"],
    team: "Community",
  },
  {
    key: "desmond",
    name: "Desmond Oyelaran",
    language: "en",
    about: "Leads the support team. Reads what people thank us for, and everything they don't.",
    roles: ["lead"],
    team: "Support",
  },
  {
    key: "ruth",
    name: "Ruth Calloway",
    language: "en",
    about:
      "Support in English, mostly withdrawals and blocked accounts. Weekdays, with long lunch walks.",
    roles: ["agent"],
    team: "Support, English",
  },
  {
    key: "ruolin",
    name: "沈若琳",
    language: "zh-CN",
    about: "中文官方支持，主要处理提现和账户限制。看到的都会回，忙的时候会慢一点。",
    roles: ["agent"],
    team: "中文支持组",
  },
  {
    key: "mingyuan",
    name: "顾明远",
    language: "zh-CN",
    about: "维护社区秩序。骗子的话术见得多了，欢迎随时举报。",
    roles: ["moderator"],
    team: "社区",
  },
];

const members: DemoPerson[] = [
  {
    key: "linwei",
    name: "林薇",
    language: "zh-CN",
    about: "做过六年银行柜员，现在在家带娃。中文英文都能答，答错了请直接说。",
    roles: ["helper"],
  },
  {
    key: "priya",
    name: "Priya Raman",
    language: "en",
    about: "Physiotherapist, recently moved, still unpacking.",
    follows: [
      { tag: "sign-up", hoursAgo: 405 },
      { tag: "limits", hoursAgo: 40 },
    ],
  },
  {
    key: "tom",
    name: "Tom Adeyemi",
    language: "en",
    about: "I run a two-person print shop and do its books on Sunday evenings.",
  },
  {
    key: "ellen",
    name: "Ellen Brandt",
    language: "en",
    about: "Retired teacher. Family treasurer for four generations.",
  },
  {
    key: "marcus",
    name: "Marcus Teague",
    language: "en",
    about: "Bicycles by day, web shop by night.",
  },
  { key: "noor", name: "Noor Haddad", language: "en", about: "" },
  {
    key: "jo",
    name: "Jo Fielding",
    language: "en",
    about: "Bakery and twelve café tables. Up at three, so don't expect replies after eight.",
  },
  {
    key: "gravel",
    name: "gravelpath",
    language: "en",
    about: "Backend developer for a small ticket shop. I read error tables for fun.",
  },
  {
    key: "ines",
    name: "Inês Carvalho",
    language: "en",
    about: "Translator. Paid in three currencies, confused by two.",
  },
  {
    key: "kit",
    name: "Kit Lowry",
    language: "en",
    about: "Here because of one problem, stayed for the others.",
  },
  {
    key: "xiaoman",
    name: "许小满",
    language: "zh-CN",
    about: "小学老师，家里的“手机客服”，爸妈的账户都归我管。",
    follows: [
      { tag: "银行卡", hoursAgo: 300 },
      { tag: "安全", hoursAgo: 830 },
    ],
  },
  {
    key: "laozhou",
    name: "修车的老周",
    language: "zh-CN",
    about: "开修车铺二十年，手机上的事情慢慢学。",
  },
  { key: "acha", name: "阿茶", language: "zh-CN", about: "奶茶店店主，两家小店。" },
  { key: "beian", name: "北岸书店", language: "zh-CN", about: "一家独立书店，店里两个人一只猫。" },
  { key: "banxia", name: "半夏", language: "zh-CN", about: "" },
  { key: "chenmo", name: "陈默", language: "zh-CN", about: "小公司财务兼行政兼修打印机。" },
  { key: "lizi", name: "糖炒栗子", language: "zh-CN", about: "研二在读，兼职做家教。" },
  {
    key: "siqi",
    name: "张思齐",
    language: "zh-CN",
    about: "后端开发，经常出差。接口问题可以问我。",
  },
  { key: "vic", name: "Vic Danner", language: "en", about: "" },
  { key: "kuaishou", name: "解冻快手", language: "zh-CN", about: "" },
  {
    key: "yiwan",
    name: "一碗热干面",
    language: "zh-CN",
    about: "面馆早上五点开门，晚上才有空看消息。",
  },
];

/** Everybody in the demo community: staff first, then members. */
export const demoPeople: readonly DemoPerson[] = [...staff, ...members];
