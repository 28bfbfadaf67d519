import type { DemoQuestion } from "./types";

export const zhFailedPayment: DemoQuestion[] = [
  {
    key: "zh-bind-card-fails",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "绑定储蓄卡总是 HP-2032，银行说卡一切正常，到底卡在哪里",
    errorCode: "HP-2032",
    body: `工资卡，用了八年，取钱、刷卡都没问题。绑到海湾支付，填完卡号和预留手机号，就提示“该卡暂不支持绑定（HP-2032）”。

打了银行电话，客服查了半天说卡是正常的，让我问你们。我不想当那个皮球，所以先来问问大家：

1. 是不是我填的东西和银行留的不一致？
2. 还是这张卡的种类不行？
3. 有没有办法知道究竟是哪一项不对？光一个代码我看不懂。`,
    tried: `- 换了网络，重装了应用
- 另一张卡（去年办的）一次就绑上了，所以不是账户的问题`,
    tags: ["银行卡", "绑卡", "手机号"],
    by: "xiaoman",
    hoursAgo: 1340,
    upvotes: ["lizi", "banxia", "acha"],
    meToo: ["lizi", "acha"],
    comments: [],
    answers: [
      {
        by: "chenmo",
        minutesAfter: 36,
        accepted: true,
        body: `老卡十有八九是**预留手机号**的问题。你八年前办卡时留的号，和你现在用的是同一个吗？

绑卡比的是姓名、证件号、卡号、银行预留手机号这四样，有一样对不上就不行。银行客服说“卡正常”，是指卡没挂失、没冻结，他们不会主动替你比手机号。

打开那家银行自己的应用，看“个人信息”里的预留号码。不对就在里面改，一般当场生效。`,
        upvotes: ["xiaoman", "lizi", "acha", "banxia"],
        downvotes: [],
        comments: [
          {
            by: "xiaoman",
            minutesAfter: 28,
            body: "破案了，留的是我大学时候的号。改完马上绑上了。",
          },
        ],
      },
      {
        by: "linwei",
        minutesAfter: 260,
        recommended: true,
        body: `把 HP-2032 的几种原因列全一点，后来的人可以照着排查：

| 情况 | 怎么看 | 怎么办 |
|---|---|---|
| 预留手机号不一致 | 银行应用 › 个人信息 | 改成现在的号 |
| 没开通线上支付 | 银行应用 › 支付管理 | 自己打开开关 |
| 二类户、三类户 | 问银行“我这是几类户” | 能绑，但每天有限额 |
| 证件过期没更新 | 银行会发过短信 | 去柜台或在应用里更新 |
| 存折、公务卡、单位卡 | 卡面或开户回执 | 不支持，换一张个人借记卡 |

**不要连着试。** 一天内失败三次，这张卡要隔 24 小时才能再绑。`,
        upvotes: ["xiaoman", "chenmo", "banxia", "yiwan", "laozhou", "siqi"],
        downvotes: [],
        comments: [
          {
            by: "acha",
            minutesAfter: 900,
            body: "我是第二种，线上支付的开关不知道什么时候关的。这张表救了我。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-supermarket-paid-twice",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "超市扫码付了两次钱，收银员说只收到一笔，我该找谁",
    body: `晚上在楼下超市买东西，58.60 元。第一次扫完一直转圈，收银员说没到账，让我再扫，第二次“叮”一声成功了。

回家一看账单，两笔都是“支付成功”：

| 时间 | 金额 | 状态 | 收银员那边 |
|---|---:|---|---|
| 19:42:07 | 58.60 | 支付成功 | 说没有 |
| 19:43:51 | 58.60 | 支付成功 | 有 |

回去找超市，店长查了收银机，说只有一笔，让我找平台。钱不多，但我一个月生活费也就那么点，而且总觉得哪里不对：钱从我这出去了，他没收到，那在谁手里？`,
    tags: ["重复扣款", "退款", "扫码"],
    by: "lizi",
    hoursAgo: 455,
    upvotes: ["banxia", "xiaoman", "chenmo"],
    meToo: ["banxia"],
    comments: [],
    answers: [
      {
        by: "acha",
        minutesAfter: 52,
        accepted: true,
        body: `我自己开店，说说商家这边是怎么回事。

第一笔其实**到了店里的商户账户**，只是网络慢，没来得及通知收银机，所以收银机上“没有”。店长只看了收银机，没看商家后台。

你再去一趟，让他打开**商家版 › 账单**，按时间找 19:42 那笔，点进去有“退款”，输密码就退给你了。把你账单详情里的**订单号**给他看，他好找。

晚上十二点对账以后，收银机上也会补出来，他一看就明白。`,
        upvotes: ["lizi", "banxia", "xiaoman", "beian", "yiwan"],
        downvotes: [],
        comments: [
          {
            by: "lizi",
            minutesAfter: 1330,
            body: "今天去了，后台里果然有，店长当场退的，余额马上就回来了，还送我一根烤肠。",
          },
        ],
      },
      {
        by: "chenmo",
        minutesAfter: 120,
        body: `万一商家不肯配合：账单详情里点“对这笔交易有疑问”，选“重复支付”，平台会去问商家，三个工作日内必须答复。下次遇到转圈，先看自己的账单再决定扫不扫第二次。`,
        upvotes: ["lizi", "linwei"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "zh-refund-not-on-card",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "退款显示成功三天了，银行卡里还是没有，店家说早就退了",
    body: `给店里买的封口机，颜色发错，退货。商家那边截图给我看，退款成功，三天前。我账单里也写着“已退款 1,280.00”。

可是银行卡流水翻了好几遍，没有这笔。店家说“平台的事”，银行说“没收到”。

当时是用**信用卡**付的，和这个有关系吗？`,
    tags: ["退款", "信用卡", "到账时间"],
    by: "acha",
    hoursAgo: 930,
    upvotes: ["lizi", "yiwan"],
    meToo: ["yiwan"],
    comments: [],
    answers: [
      {
        by: "yiwan",
        minutesAfter: 200,
        body: "看看信用卡的账单，不是看余额。我那次退款是冲抵了下期账单，卡里永远看不见“进账”的，我还跟人家吵了一架，白吵。",
        upvotes: ["acha", "banxia"],
        downvotes: [],
        comments: [],
      },
      {
        by: "banxia",
        minutesAfter: 320,
        accepted: true,
        body: `有关系，信用卡最慢。你打开那笔账单，点“退款进度”，会看到三步：商家已退、平台已提交银行、银行入账。停在第二步就是银行还没记，再等等。我上次从商家点退款到信用卡出现，一共五个工作日，中间隔着周末。`,
        upvotes: ["acha", "lizi"],
        downvotes: [],
        comments: [
          { by: "acha", minutesAfter: 240, body: "果然停在第二步。那我再等两天。" },
          { by: "acha", minutesAfter: 4600, body: "到了，第五个工作日早上。和你说的一模一样。" },
        ],
      },
      {
        by: "linwei",
        minutesAfter: 700,
        recommended: true,
        body: `退款都是**原路返回**，付的时候用什么，就退到什么里：

- 余额：马上；
- 储蓄卡：1 到 3 个工作日；
- 信用卡：3 到 7 个工作日，而且退的是额度，已出账单的部分还是要按时还，**不要因为等退款而逾期**；
- 付款的卡已经注销：银行会退回来，转进你的余额，再加两三天。

超过上面的时间，在“退款进度”里复制**银行参考号**，打给发卡银行，报这个号他们就能查到，比报金额和日期快得多。`,
        upvotes: ["acha", "banxia", "yiwan", "xiaoman", "chenmo"],
        downvotes: [],
        comments: [
          {
            by: "chenmo",
            minutesAfter: 1500,
            body: "“不要因为等退款而逾期”这句建议加粗再加大，我们同事就吃过这个亏。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-utility-bill-deducted",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "交电费提示支付失败，钱却扣了，家里今晚会不会停电",
    errorCode: "HP-2019",
    body: `预付费的电表，还剩 6 度电。刚才充 200 元，页面显示“支付失败（HP-2019）”，可是银行短信来了，扣了 200。电表上没涨。

现在不敢再充，怕又扣一次。家里有老人用制氧机，真有点急。有没有人遇到过，这种一般多久会到，还是要我再充一笔？`,
    tags: ["生活缴费", "扣款", "银行卡"],
    by: "chenmo",
    hoursAgo: 3,
    upvotes: ["xiaoman", "lizi"],
    meToo: ["lizi"],
    comments: [
      {
        by: "xiaoman",
        minutesAfter: 6,
        body: "先打供电公司的电话，说家里有制氧机，他们可以先不断电，有这个规定的。钱的事慢慢说。",
      },
      {
        by: "chenmo",
        minutesAfter: 25,
        body: "打通了，他们登记了，答应今晚不停。松了口气，谢谢。钱还是没动静。",
      },
    ],
    answers: [],
  },
  {
    key: "zh-blank-bank-page",
    language: "zh-CN",
    problemType: "failed-payment",
    title: "付款时跳到银行验证页，整页空白，最后提示 HP-2011",
    errorCode: "HP-2011",
    body: `给孩子订夏令营的位子，点“确认付款”以后跳到银行的验证页，**一片空白**，没有按钮也没有字。等了五分钟，回来就提示 HP-2011。

订单只给留到今晚。上个月用同一张卡付过，好好的。`,
    tried: "换了手机和网络，应用也重装了，还是一样。",
    tags: ["银行卡", "支付验证"],
    by: "banxia",
    hoursAgo: 2,
    upvotes: ["siqi"],
    meToo: ["siqi", "yiwan"],
    comments: [],
    answers: [],
  },
];
