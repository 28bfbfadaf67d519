import type { DemoQuestion } from "./types";

export const zhBlockedAccount: DemoQuestion[] = [
  {
    key: "zh-changed-number-locked",
    language: "zh-CN",
    problemType: "blocked-account",
    title: "换城市换了手机号，旧号已经注销，现在账户被限制，验证码发到旧号上",
    errorCode: "HP-4021",
    body: `换工作搬到外地，顺手把老号销了，办了本地的号。当时只记得改银行、改社保，忘了改海湾支付。

现在的情况像个死循环：

1. 新手机登录，要验证码，发到**旧号**；
2. 想改手机号，也要旧号的验证码；
3. 登录试多了，提示“账户已限制使用（HP-4021）”。

余额里有押金退回来的钱，下周要交新房子的租金。身份证、银行卡、人脸我都有，就是没有那个号了。还有救吗？`,
    tried: "问了运营商，旧号还在冷冻期，不能要回来。",
    tags: ["换手机", "手机号", "验证码", "账户限制"],
    by: "siqi",
    hoursAgo: 350,
    upvotes: ["banxia", "lizi", "chenmo"],
    meToo: ["banxia", "lizi"],
    comments: [],
    answers: [
      {
        by: "lizi",
        minutesAfter: 40,
        body: "我毕业换号的时候也这样，最后是走人工的，等了一天多。登录页有个“原手机号不可用”，先别再试密码了，越试限制越久。",
        upvotes: ["siqi"],
        downvotes: [],
        comments: [],
      },
      {
        by: "ruolin",
        minutesAfter: 150,
        official: true,
        accepted: true,
        body: `有救的，不需要旧号。我是官方支持沈若琳，步骤如下：

1. 登录页选 **“原手机号不可用”**，填新号，收一条验证码（发到新号）；
2. 拍身份证，做人脸；
3. 从下面三样里选一样：账户里绑过的任意一张银行卡的后四位、最近三笔付款的商家、实名时用过的证件照片。

提交后 1 到 2 个工作日审核，结果发到新号。通过的同时 HP-4021 也会解除，但**新设备前 24 小时只能收款，不能付款和提现**，房租请把这一天也算进去。

如果租金就是这两天到期，在申请的备注里写上日期，同事会优先看。后四位只填在应用里，不要发在论坛上，也不要告诉任何打电话来的人。`,
        upvotes: ["siqi", "lizi", "banxia", "linwei", "chenmo"],
        downvotes: [],
        comments: [
          {
            by: "siqi",
            minutesAfter: 1740,
            body: "第二天下午通过了，又等了 24 小时，房租准时交上。给大家提个醒：销号之前先把所有绑定过的地方列张清单。",
          },
        ],
      },
    ],
    edit: {
      minutesAfter: 65,
      title: "换城市换了手机号，旧号已注销，账户被限制（HP-4021），验证码还发到旧号上",
    },
  },
  {
    key: "zh-wrong-password-again",
    language: "zh-CN",
    problemType: "blocked-account",
    title: "密码输错被锁 24 小时，时间到了又被锁，我明明一次都没再试",
    body: `前天输错五次密码，锁 24 小时，这个我认。

昨天同一时间去登录，第一次就输对了（我看着键盘一个一个按的），结果还是“账户已锁定，请 24 小时后再试”。今天又是。

**这中间我一次都没登过。** 是计时有问题，还是有人在试我的密码？第二种可能让我昨晚没怎么睡。`,
    tags: ["密码", "账户限制", "安全"],
    by: "chenmo",
    hoursAgo: 1480,
    upvotes: ["banxia", "xiaoman"],
    meToo: [],
    comments: [
      { by: "siqi", minutesAfter: 20, body: "家里有没有别的设备登录过？旧手机、平板、电脑都算。" },
    ],
    answers: [
      {
        by: "siqi",
        minutesAfter: 55,
        accepted: true,
        body: `猜一个：你以前是不是改过密码？要是改过，可能家里某个**旧平板或旧手机还存着老密码**，联网以后自己在后台登录，每次都算输错，五次又锁上。

确认的办法：应用登录页 › “账户安全记录”，不用登录，收个验证码就能看到最近失败的时间和设备型号。如果型号是你家的东西，就是它。

处理：把那台设备上的应用退出或者卸载，再用“忘记密码”重设一次。重设密码会**立刻解锁**，不用等 24 小时。

如果型号不是你的，重设之后马上去安全中心把其他设备都移除，再来这里说一声。`,
        upvotes: ["chenmo", "banxia", "xiaoman", "linwei", "lizi"],
        downvotes: [],
        comments: [
          {
            by: "chenmo",
            minutesAfter: 130,
            body: "是我女儿上网课那台平板，凌晨三点自动更新以后登了五次。今晚能睡着了，谢谢。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-stranger-transfer",
    language: "zh-CN",
    problemType: "blocked-account",
    title: "陌生人“转错”给我 2,000 元，催我退到另一个账户，我没退，现在账户被冻结了",
    body: `事情是这样的：

- 下午突然收到一笔 2,000 元，付款人不认识，备注“货款”；
- 十分钟后有人加我好友，说转错了，语气很急，说是给孩子看病的钱；
- 他让我退到**另一个名字的账户**，说原来那个“用不了”；
- 我觉得怪，说原路退可以，别的不行，他就开始骂人；
- 晚上账户被冻结，提示“涉及可疑交易，配合核实”。

我一分钱没动。为什么冻的是我？我里面还有自己做家教的钱，月底要交学费。要不要干脆把 2,000 退给他算了？`,
    tags: ["冻结", "转账", "安全", "诈骗"],
    by: "lizi",
    hoursAgo: 840,
    upvotes: ["xiaoman", "banxia", "siqi", "beian", "yiwan"],
    meToo: [],
    comments: [],
    answers: [
      {
        by: "linwei",
        minutesAfter: 24,
        accepted: true,
        body: `**不要退到别的账户，你做得完全对。** 这是个老套路：那 2,000 多半是别的受害人被骗转进来的，骗子想借你的手把钱“洗”到他那里。你一退，你就成了中间那一环。

冻结是因为付款的那个人报了案，钱的去向会被一路查下来，不是认定你有问题。

你现在要做的：

1. 聊天记录、好友申请、骂人的话，全部截图，**不要删好友**；
2. 在冻结通知里点“配合核实”，照实写时间经过，把截图传上去；
3. 打 110 或者去派出所备个案，拿回执，传上去会快很多。

钱先放着，谁来要都别动。`,
        upvotes: ["lizi", "xiaoman", "banxia", "siqi", "mingyuan", "beian"],
        downvotes: [],
        comments: [
          {
            by: "lizi",
            minutesAfter: 170,
            body: "刚从派出所回来，民警也是这么说的，还夸了我一句。手现在还有点抖。",
          },
          { by: "xiaoman", minutesAfter: 230, body: "好样的。我转给班里家长群了。" },
        ],
      },
      {
        by: "ruolin",
        minutesAfter: 815,
        official: true,
        body: `我是官方支持沈若琳，补充平台这一侧的流程，供遇到同样情况的人参考。

- 这类冻结分两部分：**有争议的那笔钱**会一直保留到核实结束；账户里的其他钱，在你提交材料、初步核实以后可以先恢复使用，一般 1 到 3 个工作日。
- 这笔钱最后由平台**原路退回**付款人，不需要你自己操作，也不会让你转给任何人。
- 冻结期间照样可以登录、查账单、收退款。

如果有人自称是我们的工作人员，说交“保证金”或者给验证码就能解冻，那就是同一伙人的下一步。请点举报，不要回复。`,
        upvotes: ["lizi", "linwei", "siqi", "banxia"],
        downvotes: [],
        comments: [
          {
            by: "lizi",
            minutesAfter: 3050,
            body: "第二个工作日，除了那 2,000，其他都能用了，学费交上了。真有人来找我要“保证金”，一字不差。",
          },
        ],
      },
    ],
    edit: {
      minutesAfter: 210,
      added: "**补充：** 已经报案，回执也传上去了。谢谢大家，我没有退给他。",
    },
  },
  {
    key: "zh-shop-code-disabled",
    language: "zh-CN",
    problemType: "blocked-account",
    title: "第二家店的收款码突然停用，提示“经营信息异常”，可我什么都没改",
    body: `两家奶茶店用的是同一个商户号下面的两个门店。老店正常，新店的码从今天中午开始扫出来是：

> 该商户经营信息异常，暂停收款，请联系商户处理。

顾客看见“异常”两个字，看我的眼神都变了。

执照、地址、法人都没动过。新店是三个月前开的，刚搞了一次第二杯半价，流水比平时高一截，难道是因为这个？申诉页面让我选原因，六个选项没有一个是我。

现在先借老店的码撑着，两家的账混在一起，晚上不知道要对到几点。`,
    tags: ["商户", "收款码", "账户限制"],
    by: "acha",
    hoursAgo: 5,
    upvotes: ["yiwan", "beian"],
    meToo: ["yiwan"],
    comments: [
      {
        by: "yiwan",
        minutesAfter: 70,
        body: "我搞开业八折那回也停过半天。申诉原因我选的“其他”，在最下面要往上滑才看得见，把活动海报拍了传上去。",
      },
      {
        by: "acha",
        minutesAfter: 88,
        body: "找到“其他”了，刚提交。海报没有，拍了张店门口的小黑板，不知道行不行。",
      },
    ],
    answers: [],
  },
];
