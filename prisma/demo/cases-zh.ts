import type { DemoCase } from "./types";

/** What official support did about questions in Chinese. */
export const zhCaseSteps: readonly DemoCase[] = [
  {
    question: "zh-stranger-transfer",
    steps: [
      {
        minutesAfter: 300,
        by: "lizi",
        what: "ask-support",
        note: "报案回执已经传上去了。里面有我做家教的钱，月底要交学费，能不能先恢复这一部分？",
        amountBand: "1000-10000",
      },
      { minutesAfter: 420, by: "ruolin", what: "take" },
      {
        minutesAfter: 500,
        by: "ruolin",
        what: "note",
        body: "回执、聊天记录齐全，他一分钱没动，做得很稳。已请风控把有争议的那笔单独保留，其余先恢复。",
      },
      {
        minutesAfter: 820,
        by: "ruolin",
        what: "private-reply",
        body: "材料都收到了，不用再补。除了有争议的那笔，其他的钱这两个工作日内会恢复。恢复以后请回来告诉我一声。",
      },
      { minutesAfter: 830, by: "ruolin", what: "wait-for-customer" },
      { minutesAfter: 3900, by: "ruolin", what: "solve" },
    ],
  },
  {
    question: "zh-review-before-payday",
    steps: [
      {
        minutesAfter: 100,
        by: "laozhou",
        what: "ask-support",
        note: "后天要给两个徒弟发工资，消息里没有让我交材料的。要什么，你们说一声。",
        amountBand: "over-10000",
      },
      { minutesAfter: 150, by: "ruolin", what: "take" },
      {
        minutesAfter: 200,
        by: "ruolin",
        what: "private-reply",
        body: "周师傅，上传的入口已经放好了，四五页账本就够。审核的同事知道你后天发工资，会先看你的。",
      },
      {
        minutesAfter: 700,
        by: "ruolin",
        what: "private-reply",
        body: "四页都看得清，字一点也不丑。已经送去审核，最晚明天有结果。",
      },
    ],
  },
  {
    question: "zh-changed-number-locked",
    steps: [
      {
        minutesAfter: 60,
        by: "siqi",
        what: "ask-support",
        note: "旧号已经销了，收不到验证码，下周要交房租。身份证、银行卡、人脸都可以提供。",
        amountBand: "1000-10000",
      },
      { minutesAfter: 120, by: "ruolin", what: "take" },
      {
        minutesAfter: 160,
        by: "ruolin",
        what: "note",
        body: "典型的销号在前、改绑在后。申请里写了房租日期，请审核的同事优先看。",
      },
    ],
  },
  {
    question: "zh-rare-character-name",
    steps: [
      {
        minutesAfter: 240,
        by: "mingyuan",
        what: "escalate",
        note: "社区里没有人能改识别结果，这个字需要人工核对，老人家等着领补贴。",
      },
      { minutesAfter: 1000, by: "ruolin", what: "take" },
      {
        minutesAfter: 2300,
        by: "ruolin",
        what: "private-reply",
        body: "核对通过了，这张卡现在可以绑。识别的同事也把“䶮”加进了测试，下一位叔叔不会再被认成“龑”。",
      },
      { minutesAfter: 3900, by: "ruolin", what: "solve" },
      {
        minutesAfter: 7000,
        by: "xiaoman",
        what: "rate",
        score: 4,
        note: "叔叔的补贴领到了。要是一开始就能人工核对，会更快。",
      },
    ],
  },
  {
    question: "zh-abroad-exchange-rate",
    steps: [
      {
        minutesAfter: 300,
        by: "siqi",
        what: "ask-support",
        note: "回单上没有单独列货币转换费，财务要我写明有没有收，请官方确认一下。",
        amountBand: "under-100",
      },
      { minutesAfter: 900, by: "ruolin", what: "take" },
      {
        minutesAfter: 960,
        by: "ruolin",
        what: "note",
        body: "价格说明里两处写法不一样，一处说含在汇率里，一处说另收。已经请定价的同事给一个准话，没有准话之前先不公开回答。",
      },
      {
        minutesAfter: 1000,
        by: "ruolin",
        what: "private-reply",
        body: "这个我不想凭印象回答，已经去问定价的同事，问到了就把准确的说法写在帖子里，财务可以直接引用。",
      },
      {
        minutesAfter: 1010,
        by: "ruolin",
        what: "wait-for-others",
        label: "checking-team",
        hours: 240,
      },
    ],
  },
  {
    question: "zh-renamed-person",
    steps: [
      {
        minutesAfter: 300,
        by: "banxia",
        what: "ask-support",
        note: "想确认一下：银行改完名字以后，这边要不要重新实名？我怕改了一头又卡在另一头。",
        amountBand: "1000-10000",
      },
      { minutesAfter: 380, by: "ruolin", what: "take" },
      {
        minutesAfter: 420,
        by: "ruolin",
        what: "private-reply",
        body: "不用重新实名，你这边的名字已经是新的。周末去银行改完，回来告诉我一声，我看着第一笔提现走完再结束。",
      },
      { minutesAfter: 425, by: "ruolin", what: "wait-for-customer" },
    ],
  },
  {
    question: "zh-bank-processing-overnight",
    steps: [
      { minutesAfter: 241, what: "window-over" },
      { minutesAfter: 250, by: "ruolin", what: "take" },
      {
        minutesAfter: 270,
        by: "ruolin",
        what: "note",
        body: "HP-3031 集中在同一家银行，对方在升级系统。钱在我们和银行之间，没有丢。银行说今晚恢复。",
      },
      {
        minutesAfter: 300,
        by: "ruolin",
        what: "private-reply",
        body: "钱没有丢，是银行那边在升级。恢复以后会自动到账，请不要再提交第二次。最晚明天中午我回来告诉你进展。",
      },
      {
        minutesAfter: 700,
        by: "lizi",
        what: "private-reply",
        body: "好的，我等到明天中午。要是明天还不到，可以先退回余额吗？",
      },
    ],
  },
  {
    question: "zh-bookshop-payout-3031",
    steps: [
      { minutesAfter: 241, what: "window-over" },
      {
        minutesAfter: 290,
        by: "ruolin",
        what: "private-reply",
        body: "银行恢复以后这一笔会自己走完，不会退回来。新收的款要提的话，建议等恢复了再提。给出版社的说明需要盖章的话，我可以开一份。",
      },
    ],
  },
  {
    question: "zh-shop-code-disabled",
    steps: [{ minutesAfter: 241, what: "window-over" }],
  },
  {
    question: "zh-blank-bank-page",
    steps: [
      {
        minutesAfter: 25,
        by: "banxia",
        what: "ask-support",
        note: "商家说订单只留到今晚，钱没扣，可就是付不出去。换了手机还是空白。",
        amountBand: "100-1000",
      },
    ],
  },
  {
    question: "zh-utility-bill-deducted",
    steps: [
      {
        minutesAfter: 50,
        by: "chenmo",
        what: "ask-support",
        note: "供电公司答应今晚不停，可明天就不好说了。银行扣了 200 元，电表没有到账。",
        amountBand: "100-1000",
      },
      {
        minutesAfter: 80,
        by: "ruolin",
        what: "priority",
        priority: 1,
        why: "家里有老人用制氧机，停电有危险。",
      },
    ],
  },
];
