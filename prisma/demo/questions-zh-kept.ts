import type { DemoQuestion } from "./types";

/** 需要维护的内容：重复的问题、争吵、缺少信息的问题、已经过时的问题。 */
export const zhKept: DemoQuestion[] = [
  {
    key: "zh-salary-card-not-bound",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "工资卡怎么都绑不上，报 HP-2032，打银行电话也没用",
    errorCode: "HP-2032",
    body: `单位新发的工资卡，绑到海湾支付每次都是 HP-2032。银行那边说卡是好的，让我找你们；页面上又让我找银行。

两头踢皮球，到底该找谁？`,
    tags: ["银行卡", "绑卡"],
    by: "banxia",
    hoursAgo: 132,
    upvotes: ["lizi"],
    meToo: ["lizi"],
    comments: [],
    answers: [
      {
        by: "kuaishou",
        minutesAfter: 70,
        body: "专业代绑各种银行卡，绑不上不收钱。私聊我，把卡号和支付密码发过来，五分钟搞定。",
        upvotes: [],
        downvotes: ["xiaoman", "acha"],
        comments: [],
        flags: [
          { by: "xiaoman", reason: "scam", note: "要别人的支付密码，典型骗子。", minutesAfter: 92 },
          { by: "acha", reason: "spam", minutesAfter: 118 },
        ],
      },
    ],
    closed: {
      by: "mingyuan",
      reason: "duplicate",
      duplicateOf: "zh-bind-card-fails",
      note: "那里的两个回答都试过还不行的话，在评论里说一声，我再打开。",
      minutesAfter: 170,
    },
  },
  {
    key: "zh-stall-fee-quarrel",
    language: "zh-CN",
    problemType: "how-to",
    title: "摆摊收款要不要开商户版？手续费到底划不划算",
    body: `夜市摆摊，一天流水三四百。有人劝我开商户版，说正规；也有人说个人码就够了，省手续费。

你们小本生意的都怎么选？`,
    tags: ["商户", "手续费", "收款码"],
    by: "laozhou",
    hoursAgo: 214,
    upvotes: ["yiwan", "acha"],
    meToo: ["yiwan"],
    comments: [],
    answers: [
      {
        by: "acha",
        minutesAfter: 66,
        body: `我算过账：一天三四百，手续费一个月也就三四十块。换来的是能看流水、能退款、有到账播报，丢一单就赚回来了。

个人码收得多了还容易被限额，到时候更麻烦。`,
        upvotes: ["laozhou", "yiwan", "beian"],
        downvotes: [],
        comments: [{ by: "laozhou", minutesAfter: 45, body: "这么一算是不多，我去看看怎么开。" }],
      },
      {
        by: "siqi",
        minutesAfter: 150,
        body: "三四十块也要纠结，还摆什么摊，这种问题也好意思拿出来问，浪费大家时间。",
        upvotes: [],
        downvotes: ["acha", "yiwan", "beian"],
        comments: [],
        flags: [{ by: "yiwan", reason: "rude", note: "嘲笑人，不是回答。", minutesAfter: 171 }],
        hidden: {
          by: "mingyuan",
          reason: "rude",
          note: "有不同看法可以说，不要嘲笑提问的人。",
          minutesAfter: 205,
        },
      },
    ],
    locked: {
      by: "mingyuan",
      note: "该说的都说到了，后面只剩争吵。先锁定几天，有新情况可以另外提问。",
      minutesAfter: 210,
    },
  },
  {
    key: "zh-blank-red-box",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "提现点确认以后弹出红框 HP-3020，什么说明都没有",
    errorCode: "HP-3020",
    body: "帮我妈提现，点“确认提现”就弹出这个红框，只有一个编号，没有一句人话。退出来钱还在余额里，再点还是一样。",
    picture: { code: "HP-3020", alt: "灰色页面中间一个红色错误框，写着 HP-3020" },
    tried: "换过网络，重启过手机。",
    tags: ["提现", "银行卡"],
    by: "xiaoman",
    hoursAgo: 21,
    upvotes: ["banxia"],
    meToo: ["banxia"],
    comments: [],
    answers: [],
    needsInfo: {
      by: "linwei",
      text: "你妈妈的账户做过实名认证吗？这张卡是最近才绑的，还是一直在用的？",
      minutesAfter: 52,
    },
  },
  {
    key: "zh-old-version-home",
    language: "zh-CN",
    problemType: "how-to",
    title: "旧版首页上的“生活缴费”入口去哪儿了，更新以后找不到",
    body: "更新到五点几的版本以后，首页的“生活缴费”不见了。我爸只记得那个位置，能换回原来的首页吗？",
    tags: ["生活缴费", "家人"],
    by: "laozhou",
    hoursAgo: 990,
    upvotes: ["xiaoman"],
    meToo: ["xiaoman"],
    comments: [],
    answers: [
      {
        by: "xiaoman",
        minutesAfter: 37,
        body: "在首页往下拉，“全部服务”的第二排。长按可以拖回第一屏，拖一次以后就一直在那儿了。",
        upvotes: ["laozhou"],
        downvotes: [],
        comments: [],
        accepted: true,
        proofs: [
          {
            by: "beian",
            daysAfter: 3,
            worked: true,
            where: { country: "CN", appVersion: "5.4", bank: "" },
          },
          {
            by: "yiwan",
            daysAfter: 4,
            worked: true,
            where: { country: "CN", appVersion: "5.6", bank: "" },
          },
          {
            by: "acha",
            daysAfter: 30,
            worked: false,
            where: { country: "CN", appVersion: "8.2.0", bank: "" },
          },
          {
            by: "lizi",
            daysAfter: 34.5,
            worked: false,
            where: { country: "CN", appVersion: "8.2.1", bank: "" },
          },
          {
            by: "banxia",
            daysAfter: 39,
            worked: false,
            where: { country: "CN", appVersion: "8.2.1", bank: "" },
          },
        ],
      },
    ],
    closed: {
      by: "mingyuan",
      reason: "outdated",
      note: "新版首页已经把“生活缴费”放回第一屏了。",
      minutesAfter: 40000,
    },
  },
];
