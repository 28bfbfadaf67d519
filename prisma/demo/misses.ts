/** A search in the demo: by somebody unknown, so long ago, with so many results of which none was opened. */
export type DemoSearch = { text: string; hoursAgo: number; results?: number };
/** Searches for one thing; `by` are people's keys. */
export type DemoMiss = {
  searches: readonly DemoSearch[];
  waiting?: readonly { by: string; text: string; hoursAgo: number }[];
  takenBy?: string;
  /** By a lead: the key of the question that answers it, or nothing to answer. */
  settled?: { by: string; hoursAgo: number } & ({ question: string } | { dismissed: true });
};

/** What people of the demo looked for and did not find. */
export const demoMisses: readonly DemoMiss[] = [
  {
    searches: [
      { text: "apple watch payment", hoursAgo: 210 },
      { text: "pay with apple watch", hoursAgo: 150 },
      { text: "apple watch not listed", hoursAgo: 66 },
      { text: "apple watch 支付", hoursAgo: 50 },
      { text: "apple watch payment", hoursAgo: 20 },
    ],
    waiting: [
      { by: "priya", text: "apple watch payment", hoursAgo: 150 },
      { by: "tom", text: "pay with apple watch", hoursAgo: 20 },
    ],
    takenBy: "desmond",
  },
  {
    searches: [
      { text: "给家人开副卡", hoursAgo: 190 },
      { text: "副卡 怎么开", hoursAgo: 96 },
      { text: "副卡", hoursAgo: 31 },
      { text: "副卡", hoursAgo: 9 },
    ],
    waiting: [
      { by: "acha", text: "副卡", hoursAgo: 31 },
      { by: "chenmo", text: "给家人开副卡", hoursAgo: 96 },
      { by: "lizi", text: "副卡", hoursAgo: 8 },
    ],
  },
  {
    searches: [
      { text: "export transactions to excel", hoursAgo: 120 },
      { text: "transactions excel export", hoursAgo: 44, results: 3 },
    ],
  },
  {
    searches: [
      { text: "电子发票抬头修改", hoursAgo: 70 },
      { text: "修改发票抬头", hoursAgo: 28, results: 2 },
    ],
    waiting: [{ by: "beian", text: "修改发票抬头", hoursAgo: 28 }],
  },
  {
    searches: [{ text: "cheap flights to lisbon", hoursAgo: 300 }],
    settled: { by: "desmond", hoursAgo: 280, dismissed: true },
  },
];

/** Who opened a suggestion on the ask page and left, and how long ago; by the key of the suggestion. */
export const demoSuggestions: readonly { by: string; hoursAgo: number }[] = [
  { by: "marcus", hoursAgo: 600 },
  { by: "noor", hoursAgo: 430 },
  { by: "banxia", hoursAgo: 400 },
  { by: "siqi", hoursAgo: 330 },
  { by: "jo", hoursAgo: 60 },
];
