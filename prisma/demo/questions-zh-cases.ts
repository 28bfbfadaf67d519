import type { DemoQuestion } from "./types";

/** Two about the same fault, which support makes one case of. */
export const zhCases: readonly DemoQuestion[] = [
  {
    key: "zh-bank-processing-overnight",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "昨天提现一直显示“银行处理中”，HP-3031，过了一夜还没到",
    errorCode: "HP-3031",
    body: `昨天下午提了 800 元，平时几分钟就到。这次页面一直转，今天早上变成 **HP-3031 银行处理中，请勿重复提交**。

余额里已经扣掉了，银行卡里没有。打银行电话，客服说没有看到这笔。

这是我这个月的饭钱，室友先借了我一百。想知道是再等等，还是要做点什么？`,
    tried: "换过网络，重新登录过，没有再提交第二次。",
    tags: ["提现", "银行卡", "等待"],
    by: "lizi",
    hoursAgo: 20,
    upvotes: ["xiaoman"],
    meToo: ["banxia"],
    comments: [],
    answers: [],
  },
  {
    key: "zh-bookshop-payout-3031",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "书店周末的货款提不出来，HP-3031，出版社在等结账",
    errorCode: "HP-3031",
    body: `周末两天卖书的钱，准备结给出版社，提现后提示 HP-3031，到现在六个小时，状态没有变过。

和以前不一样的地方只有一个：我们的开户行这两天在升级系统，柜台说“可能有延迟”。

请问：

- 银行升级结束以后，这笔会自己走完，还是会退回来？
- 这期间新收的款还能不能正常提？`,
    tags: ["提现", "商户", "等待"],
    by: "beian",
    hoursAgo: 18,
    upvotes: ["acha"],
    meToo: ["acha"],
    comments: [],
    answers: [],
  },
];
