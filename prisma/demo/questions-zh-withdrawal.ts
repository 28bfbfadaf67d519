import type { DemoQuestion } from "./types";

export const zhWithdrawal: DemoQuestion[] = [
  {
    key: "zh-review-before-payday",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "提现审核第三天了，月底要给徒弟发工资，怎么催一下",
    errorCode: "HP-3002",
    body: `铺子攒了两个月的钱，18,600，三天前一次提的，一直“审核中 HP-3002”。

平时提个千把块，当天就到，从来没审过。这次是不是太多了？我两个徒弟后天发工资，都等着交房租。

我不是来吵架的，就想问：

1. 要我交什么材料，你们倒是说一声；
2. 能不能先放一部分出来；
3. 我要是取消了重新分几次提，会不会快些？`,
    tags: ["提现", "审核", "商户"],
    by: "laozhou",
    hoursAgo: 640,
    upvotes: ["yiwan", "acha", "beian", "xiaoman"],
    meToo: ["yiwan"],
    comments: [
      {
        by: "mingyuan",
        minutesAfter: 50,
        body: "提醒一句：审核从来不收钱。站外有人说交“加急费”就能放款的，都是骗子，请直接举报。",
      },
    ],
    answers: [
      {
        by: "yiwan",
        minutesAfter: 75,
        body: "别取消。我去年就取消过一次，重新排队，多等了两天。你看看应用里“我的 › 消息”，有时候要材料的通知在那里，短信不一定发。",
        upvotes: ["laozhou", "acha"],
        downvotes: [],
        comments: [{ by: "laozhou", minutesAfter: 30, body: "消息里看了，没有要材料的。" }],
      },
      {
        by: "ruolin",
        minutesAfter: 190,
        official: true,
        accepted: true,
        body: `周师傅你好，我是官方支持沈若琳。看到后天要发工资，先回答最要紧的：

1. **材料**：需要一份能说明这笔钱来历的东西。修车铺的话，最近两个月的进货单或者记账本拍三四页就够，客人的姓名、车牌请遮住。
2. **先放一部分**：审核中的单子拆不开，这个我不想骗你。
3. **取消重提**：不会更快，会从头排。

没有提前告诉你要什么，是我们没做到位。上传的入口已经放进你的“我的 › 消息”，你现在去看应该有了。材料齐了以后，一般当天就能审完。

账户里的具体情况不方便在这里公开说，其他的我在消息里跟你讲。我们不会找你要密码和验证码，也不会打电话让你转账。`,
        upvotes: ["laozhou", "yiwan", "xiaoman", "linwei", "beian"],
        downvotes: [],
        comments: [
          { by: "laozhou", minutesAfter: 420, body: "拍了四页账本，字丑，你们能认得就行。" },
          {
            by: "laozhou",
            minutesAfter: 1570,
            body: "今天上午到卡里了，工资发完了。谢谢沈姑娘，也谢谢楼上卖面的老板。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-friday-settlement",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "商户结算写的是 T+1，为什么周五卖的书到下周二还没到账",
    body: `书店去年年底开通的商户，结算方式写着 **T+1**。我理解就是今天卖，明天到。

平时确实是这样，但是一到周末就乱：周五的钱周一没到，周六、周日的更是不知道跑哪去了。上周五办签售，卖得比平时多好几倍，出版社等着结款，我只好先拿自己的钱垫上。

是我理解错了，还是结算出了问题？`,
    tags: ["商户", "结算", "到账时间"],
    by: "beian",
    hoursAgo: 1830,
    upvotes: ["acha", "yiwan", "laozhou"],
    meToo: ["acha", "laozhou"],
    comments: [],
    answers: [
      {
        by: "chenmo",
        minutesAfter: 63,
        accepted: true,
        proofs: [
          {
            by: "yiwan",
            daysAfter: 3,
            worked: true,
            where: { country: "CN", appVersion: "", bank: "招商银行" },
          },
          {
            by: "acha",
            daysAfter: 40,
            worked: true,
            where: { country: "CN", appVersion: "", bank: "招商银行" },
          },
          {
            by: "siqi",
            daysAfter: 62,
            worked: true,
            where: { country: "CN", appVersion: "", bank: "招商银行" },
          },
        ],
        recommended: true,
        body: `T+1 的 1 是**工作日**，不是自然日。而且“一天”是 0 点到 24 点，出款在下一个工作日上午 10 点左右，银行入账还要几个小时。画出来是这样：

| 哪天收的钱 | 哪天出款 | 大概几点到 |
|---|---|---|
| 周一到周四 | 第二天 | 中午前后 |
| 周五、周六、周日 | 下周一，合成一笔 | 下午，有的银行周二早上 |
| 法定假日 | 节后第一个工作日 | 看银行，慢的到第二天 |

所以你周五的钱周一没看到，大概是周一下午才入账；如果用的是小银行，周二早上也正常。调休上班的周末**算**工作日，这点很多人不知道。

签售这种大日子，可以前一天在“商家版 › 结算 › 结算方式”里改成 D+1，周末也出款，每笔多收一点手续费，忙完再改回来。`,
        upvotes: ["beian", "acha", "laozhou", "linwei", "yiwan"],
        downvotes: [],
        comments: [
          {
            by: "beian",
            minutesAfter: 95,
            body: "原来是合成一笔，怪不得我按周五的金额怎么也找不到。周二早上确实有一笔大的，加起来正好对上。",
          },
          {
            by: "acha",
            minutesAfter: 800,
            body: "D+1 要在当天晚上九点以前改才算第二天的，我错过一次。",
          },
        ],
      },
      {
        by: "acha",
        minutesAfter: 410,
        body: "我还会在结算页打开“到账提醒”，每笔出款发一条通知，上面写着包含哪几天。自从开了这个，再也没跟我老公为账吵过架。",
        upvotes: ["beian"],
        downvotes: [],
        comments: [],
      },
    ],
  },
  {
    key: "zh-renamed-person",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "改过名字，提现提示户名不一致 HP-3015，旧名字的卡还能用吗",
    errorCode: "HP-3015",
    body: `我今年改了名字，户口本、身份证都换成新的了。海湾支付的实名也更新成新名字，挺顺利的。

结果提现到原来那张卡，提示 **HP-3015 收款户名不一致**。银行卡还是旧名字开的户。

卡里每个月要扣房贷，我不敢随便注销。想知道是非得先去银行改，还是这边可以证明新旧名字是同一个人？我户口本上“曾用名”那一栏写得清清楚楚。`,
    tags: ["提现", "银行卡", "姓名"],
    by: "banxia",
    hoursAgo: 54,
    upvotes: ["xiaoman"],
    meToo: [],
    comments: [],
    answers: [
      {
        by: "linwei",
        minutesAfter: 48,
        body: `建议先去银行改，不用注销，**卡号不变，房贷照扣**。带新身份证和户口本（有曾用名那页），柜台办一个“客户信息变更”，二十分钟左右。

改完当天晚上再提现就可以了。这边就算认了曾用名，钱到了银行，户名对不上还是会被退回来，来回多折腾几天。`,
        upvotes: ["banxia", "chenmo", "xiaoman"],
        downvotes: [],
        comments: [
          { by: "banxia", minutesAfter: 20, body: "那我周末去。请问房贷合同要不要也改？" },
          {
            by: "linwei",
            minutesAfter: 34,
            body: "顺便问一下贷款经理，一般补签一张说明就行，不影响扣款。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-withdrawal-fee",
    language: "zh-CN",
    problemType: "withdrawal",
    title: "提现手续费到底怎么算？三次扣的都不一样",
    body: `家教的钱都收在余额里，这个月提了三次：

| 第几次 | 提现金额 | 手续费 |
|---|---:|---:|
| 1 | 1,500.00 | 0 |
| 2 | 800.00 | 1.00 |
| 3 | 3,000.00 | 3.00 |

第一次不收，第二次收 1 块，第三次收 3 块。第二次明明比第一次少，为什么反而要钱？是按次数收的吗？`,
    tags: ["提现", "手续费"],
    by: "lizi",
    hoursAgo: 1180,
    upvotes: ["banxia", "yiwan", "laozhou"],
    meToo: ["banxia"],
    comments: [],
    answers: [
      {
        by: "siqi",
        minutesAfter: 27,
        body: `和次数没关系，每个月有 **2,000 元免费额度**，超出部分收 0.1%，每笔最低 1 元。套进去：

1. 提 1,500，额度还剩 500，不收；
2. 提 800，其中 500 免费，超出 300，300 × 0.1% = 0.30，不足 1 元按 1 元收；
3. 提 3,000，额度已经用完，3,000 × 0.1% = 3.00。

所以第二次最不划算，为了 300 块交了 1 块钱。要么凑到免费额度里，要么攒多一点再提。每月 1 号额度重置，剩余额度在提现页金额框的下面。`,
        upvotes: ["lizi", "banxia", "chenmo", "yiwan"],
        downvotes: [],
        comments: [
          {
            by: "laozhou",
            minutesAfter: 200,
            body: "算得明白。我每个月多交了好几块，够买两个包子了。",
          },
        ],
      },
      {
        by: "beian",
        minutesAfter: 500,
        body: "顺便说一句，付款不收手续费。不着急用现金的话，买菜交话费直接用余额付，就不用提了。",
        upvotes: ["lizi"],
        downvotes: ["siqi"],
        comments: [],
      },
    ],
  },
];
