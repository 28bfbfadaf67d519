import type { DemoQuestion } from "./types";

export const zhHowTo: DemoQuestion[] = [
  {
    key: "zh-fee-invoice-wrong-title",
    language: "zh-CN",
    problemType: "how-to",
    title: "手续费发票怎么开？上次抬头填错了，还能重开吗",
    body: `代账会计问我要海湾支付手续费的发票。我在“我的 › 发票”里自己开过一张，抬头写成了“北岸书店”，营业执照上其实是“某某市北岸图书有限公司”。会计说不能用。

两个问题：

1. 开错的这张能不能作废重开？已经过了月底。
2. 以后能不能不要每个月手动点，自动开好发过来？

我们店小，两个人，谁都不想干这个活。`,
    tags: ["发票", "商户", "手续费"],
    by: "beian",
    hoursAgo: 1060,
    upvotes: ["acha", "yiwan"],
    meToo: ["acha"],
    comments: [],
    answers: [
      {
        by: "chenmo",
        minutesAfter: 58,
        accepted: true,
        body: `同行来答。

**开错的**：跨月也能处理，叫“红冲”，就是开一张负数的把原来那张抵掉，再开一张对的。“商家版 › 发票 › 已开具”，找到那张点“信息有误”，填正确的抬头和税号。一般 3 个工作日，新旧两张都会给你，**两张都要交给会计**，别自己把旧的删了。前提是旧的还没有拿去报销或者抵扣。

**自动开**：同一个页面的“开票设置”，先把抬头、税号存成默认，再打开“每月自动开票”，每月 5 号左右发到你填的邮箱。

另外注意入口，“我的 › 发票”开的是个人的，只有“商家版”里才能开公司抬头带税号的。你上次多半就是走错了门。`,
        upvotes: ["beian", "acha", "yiwan", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "beian",
            minutesAfter: 90,
            body: "果然走错了门。已经提交红冲，自动开票也打开了，感谢，欢迎来店里摸猫。",
          },
          { by: "beian", minutesAfter: 4500, body: "新的收到了，会计说可以。" },
        ],
      },
    ],
  },
  {
    key: "zh-swapped-qr-code",
    language: "zh-CN",
    problemType: "how-to",
    title: "隔壁店的收款码被人偷偷贴了一张换掉，我这面馆怎么防",
    body: `隔壁卖水果的，前天盘账少了一千多，最后发现墙上的码上面又贴了一层，钱都进了别人口袋。我听了后背发凉，我家的码就贴在门口风扇旁边，谁路过都能碰。

早上忙起来，二十几个人排队，我和老婆都在灶上，根本没空盯着看到账。

大家都用什么办法？不要太贵的，也别太复杂，我晚上九点以后脑子就不转了。`,
    tags: ["收款码", "商户", "安全"],
    by: "yiwan",
    hoursAgo: 1710,
    upvotes: ["acha", "laozhou", "beian", "xiaoman"],
    meToo: ["laozhou"],
    comments: [],
    answers: [
      {
        by: "acha",
        minutesAfter: 45,
        accepted: true,
        body: `我两家店，这几样都用着，按花钱多少排：

1. **到账语音**（不花钱）：旧手机插着电放柜台，商家版里打开“到账播报”，没喊就是没到。听得见就不用看。
2. **开门先扫自己**（不花钱）：每天第一件事，用家里人的手机扫一分钱，看跳出来的店名对不对。
3. **码放里面**：塑封，压在玻璃台面下面，别贴外墙。
4. **小音箱**（几十块）：厨房吵，手机喊不过抽油烟机，我后来换了音箱。

第 2 条最管用，十秒钟。真被换了，最多亏半天，不会亏一个月。`,
        upvotes: ["yiwan", "laozhou", "beian", "xiaoman", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "yiwan",
            minutesAfter: 820,
            body: "今早已经扫了一分钱，是我家的。玻璃板也压上了。踏实。",
          },
          {
            by: "mingyuan",
            minutesAfter: 1300,
            body: "已经被换的，码请先别撕，拍照、报警，再在“帮助 › 举报收款码”里提交，能更快把对方停掉。",
          },
        ],
      },
      {
        by: "siqi",
        minutesAfter: 600,
        body: "还可以反过来，让顾客出示付款码，你来扫。几十块的扫码枪接旧手机就能用，墙上压根没有码，也就没得换。排队还快些，就是要腾一只手。",
        upvotes: ["acha"],
        downvotes: [],
        comments: [
          { by: "yiwan", minutesAfter: 240, body: "两只手都是面粉，这个先放一放，哈哈。" },
        ],
      },
    ],
  },
  {
    key: "zh-abroad-exchange-rate",
    language: "zh-CN",
    problemType: "how-to",
    title: "出差在国外刷海湾支付，人民币是按哪天的汇率折算的？",
    body: `上周在新加坡出差，同一家咖啡店，同样是 6.50 新元，三天扣的人民币不一样：35.10、35.23、35.06。公司报销要我写明汇率，我写不出来。

想弄清楚：

- 按**刷的那一刻**，还是按商家入账那天？
- 有没有加收货币转换费？
- 报销用什么做凭证，截图财务不认。`,
    tags: ["汇率", "境外支付", "报销"],
    by: "siqi",
    hoursAgo: 160,
    upvotes: ["chenmo", "lizi"],
    meToo: [],
    comments: [],
    answers: [
      {
        by: "chenmo",
        minutesAfter: 95,
        body: `站在财务的角度说说我们公司是怎么收的。

每笔账单详情拉到最下面有一行“汇率”，是**付款那一刻**锁定的，后面商家哪天入账都不变。按你的数字倒推，三天分别是 5.400、5.420、5.394，看着就是正常的波动。

凭证不要截图，账单详情右上角“申请电子回单”，上面有原币金额、汇率、人民币金额和印章，我们认这个。`,
        upvotes: ["siqi", "linwei"],
        downvotes: [],
        comments: [
          {
            by: "siqi",
            minutesAfter: 40,
            body: "回单找到了，财务收了。就差转换费这一条还没弄明白，单子上没有单独列。",
          },
          {
            by: "chenmo",
            minutesAfter: 75,
            body: "这个我也说不准，可能含在汇率里了，等知道的人来补。",
          },
        ],
      },
    ],
  },
  {
    key: "zh-limit-for-parents",
    language: "zh-CN",
    problemType: "how-to",
    title: "想给爸妈的账户设个每日限额，大额付款先通知我，能做到吗",
    body: `我妈上个月差点被“保健品老师”哄走八千块，幸亏余额不够。

想给二老设一个每天五百的上限，超过的先问我一声。又不想让他们觉得被管着，买菜交水费照常就好。有这样的功能吗？`,
    tags: ["限额", "家人", "安全"],
    by: "xiaoman",
    hoursAgo: 1,
    upvotes: ["banxia"],
    meToo: ["banxia"],
    comments: [],
    answers: [],
  },
];
