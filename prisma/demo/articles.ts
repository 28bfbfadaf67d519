import type { ProblemType } from "~/shared/problem-types";

/** An article in one language. */
export type DemoHalf = { title: string; applies?: string; symptom: string; steps: string };

export type DemoArticle = {
  problemType: ProblemType;
  errorCodes: readonly string[];
  tags: readonly string[];
  /** Who writes it, and owns it. */
  by: string;
  /** Keys of the questions it is written from; the first one's best answer is written up. */
  sources: readonly [string, ...string[]];
  hoursAgo: number;
  state: "published" | "draft";
  /** Its day of review came so many hours ago, and nobody has looked yet. */
  reviewDueHoursAgo?: number;
  /** What was changed later. */
  edit?: { hoursAgo: number; addedEn: string; addedZh: string };
  en?: DemoHalf;
  zh?: DemoHalf;
};

/** What support wrote up for everybody, the oldest first. */
export const demoArticles: readonly DemoArticle[] = [
  {
    problemType: "blocked-account",
    errorCodes: ["HP-4021"],
    tags: ["new-phone", "换手机"],
    by: "ruth",
    sources: ["en-old-phone-drowned", "zh-changed-number-locked"],
    hoursAgo: 330,
    state: "published",
    en: {
      title: "New phone or new number: you can sign in but not pay (HP-4021)",
      symptom: `You signed in on a new phone, or changed your number. You see your balance and can receive money, but paying and withdrawing answer with **HP-4021**.

This is a lock for your safety: on a new device, paying and withdrawing are held for 24 hours.`,
      steps: `**If you can wait**, do nothing. The lock opens by itself 24 hours after the first sign-in.

**If you can't wait and lost the old phone:**

1. When HP-4021 appears, tap **I no longer have that device**.
2. Have your identity document ready and take the short selfie video.
3. Between 8:00 and 22:00 this is checked within about an hour.

**If your old number is gone, too:**

1. On the sign-in page choose **My old number doesn't work**, and enter the new one.
2. Take a picture of your identity document and the selfie video.
3. Prove that the account is yours in one of the ways shown there.

Afterwards open **Me › Security › Devices** and remove the phone you no longer have.

We never ask for a verification code or your password for this.`,
    },
    zh: {
      title: "换了手机或手机号，能登录但不能付款（HP-4021）",
      symptom: `换新手机登录，或换了手机号之后，能看到余额、也能收款，但付款和提现都提示 **HP-4021**。

这是安全保护：新设备登录后的 24 小时内，暂停付款和提现。`,
      steps: `**能等的话**，什么都不用做，从第一次登录算起满 24 小时会自动解除。

**等不了，而且旧手机已经不在身边：**

1. 出现 HP-4021 时，点 **“旧设备已不在身边”**；
2. 准备好身份证件，按提示拍一段自拍视频；
3. 8:00 到 22:00 之间，一般一小时左右审核完。

**旧手机号也不用了：**

1. 在登录页选 **“原手机号不可用”**，填新号码；
2. 拍身份证件，完成人脸识别；
3. 从页面列出的方式里选一种，证明账户是你的。

恢复后到“我的 › 安全 › 设备”，把不再使用的手机移除。

办理过程中，我们不会向你要验证码或密码。`,
    },
  },
  {
    problemType: "failed-payment",
    errorCodes: ["HP-2032"],
    tags: ["银行卡", "绑卡"],
    by: "ruolin",
    sources: ["zh-bind-card-fails"],
    hoursAgo: 1200,
    state: "published",
    edit: {
      hoursAgo: 700,
      addedEn:
        "\n\nDon't try again and again: after three failures in a day the card can't be added for 24 hours.",
      addedZh: "\n\n不要连着试：一天内失败三次，这张卡要隔 24 小时才能再绑。",
    },
    en: {
      title: "A bank card can't be added (HP-2032), though the bank says it is fine",
      symptom:
        "You add a debit card, all numbers are right, and the answer is **HP-2032**. Your bank says that nothing is wrong with the card.",
      steps: `Name, document number, card number and the phone number that your **bank** has must all match. Check in this order:

1. Open your bank's app and look at the phone number it has for you. Change it there if it is an old one.
2. Look whether online payment is switched on for the card.
3. Look whether your identity document at the bank has expired.
4. Passbooks, company cards and cards of public offices can't be added. Use a personal debit card.

Then add the card again.`,
    },
    zh: {
      title: "绑定银行卡提示 HP-2032，银行却说卡一切正常",
      symptom:
        "绑定储蓄卡时，卡号、姓名都没填错，却总是提示 **HP-2032**。问银行，银行说卡没有问题。",
      steps: `绑卡时会核对姓名、证件号、卡号和**银行预留手机号**，有一样对不上就不行。按这个顺序查：

1. 打开银行自己的应用，看预留手机号是不是现在用的号，不是就在那里改；
2. 看这张卡有没有开通线上支付；
3. 看银行那边登记的证件是不是过期了；
4. 存折、单位卡、公务卡不能绑，请换一张个人借记卡。

改好以后再绑一次。`,
    },
  },
  {
    problemType: "failed-payment",
    errorCodes: [],
    tags: ["refund", "退款"],
    by: "ruolin",
    sources: ["zh-refund-not-on-card"],
    hoursAgo: 900,
    state: "published",
    reviewDueHoursAgo: 40,
    en: {
      title: "The shop says the refund is done, but it isn't on my card yet",
      applies: "Payments by balance, debit card or credit card",
      symptom:
        "The payment says **Refunded**, the shop says so too, and the money is not in your bank account.",
      steps: `A refund goes back the way you paid. How long it takes:

| You paid with | It arrives |
| --- | --- |
| Balance | at once |
| Debit card | in 1 to 3 working days |
| Credit card | in 3 to 7 working days |
| A card that is closed by now | in your balance, 2 to 3 days later than above |

1. Open the payment and tap **Refund progress**: it says whether the shop, we, or the bank has it.
2. Is it over the time in the table? Copy the **bank reference** there and give it to your bank. They find it by that, not by amount and date.

A credit card bill that is due has to be paid in time all the same.`,
    },
    zh: {
      title: "店家说已经退款，银行卡里却还没收到",
      applies: "余额、储蓄卡、信用卡付款",
      symptom: "账单显示**退款成功**，店家也说退了，但银行卡里一直没有到账。",
      steps: `退款原路返回，付的时候用什么就退到什么里：

| 付款方式 | 到账时间 |
| --- | --- |
| 余额 | 马上 |
| 储蓄卡 | 1 到 3 个工作日 |
| 信用卡 | 3 到 7 个工作日 |
| 卡已经注销 | 退到余额，比上面再晚两三天 |

1. 打开那笔账单，点“退款进度”，可以看到停在商家、平台还是银行；
2. 超过上面的时间，就在那里复制**银行参考号**，打给发卡银行。报这个号，比报金额和日期查得快。

信用卡已出账单的部分，还是要按时还款。`,
    },
  },
  {
    problemType: "withdrawal",
    errorCodes: ["HP-3002"],
    tags: ["review", "审核"],
    by: "ruth",
    sources: ["en-review-four-days", "zh-review-before-payday"],
    hoursAgo: 600,
    state: "published",
    en: {
      title: "A withdrawal stays in review (HP-3002)",
      symptom:
        "You withdrew money and the app says **In review (HP-3002)**. It has been days, and you don't know whether anybody looks at it.",
      steps: `The money stays yours the whole time. A person looks at it: mostly within a day, and within three working days when we have to ask you something.

1. Open **Me › Messages**. If we need something, we asked there; the count stops while we wait for your reply.
2. Send what shows where the money is from: a contract, a payslip, invoices. Names and amounts must be readable, the rest may be covered.
3. Don't cancel. A new withdrawal starts from the beginning.

A withdrawal in review can't be split or paid out in part. We never ask for your password or a verification code.`,
    },
    zh: {
      title: "提现一直显示审核中（HP-3002）",
      symptom: "提现后一直显示**审核中（HP-3002）**，过了几天也没有动静，不知道有没有人在看。",
      steps: `审核期间钱一直是你的。审核由人来做，大多一天内完成；需要你补材料时，最多三个工作日。

1. 打开“我的 › 消息”。需要材料时，我们会写在那里，等你回复的时间不计入；
2. 上传能说明这笔钱来历的东西：合同、工资单、进货单都可以。姓名和金额要看得清，其他内容可以遮住；
3. 不要取消。重新提现会从头排队。

审核中的提现不能拆开，也不能先到一部分。我们不会向你要密码或验证码。`,
    },
  },
  {
    problemType: "failed-payment",
    errorCodes: [],
    tags: ["double-charge", "重复扣款"],
    by: "ruth",
    sources: ["en-charged-twice-train", "zh-supermarket-paid-twice"],
    hoursAgo: 420,
    state: "published",
    en: {
      title: "Charged twice for one order",
      symptom:
        "There are two payments of the same amount, but the shop has one order. Or the cashier says that the first one never came.",
      steps: `1. Open each of the two payments and read its state.
2. **Authorised**, and no line *Captured* in the details: the money is only set aside. It comes back by itself, after seven days at the latest.
3. **Paid**, or a line *Captured*: the shop has it. Ask the shop to find the payment by its **order number** and to tap *Refund*. A till that was offline doesn't show it; the shop's list of payments does.

You don't have to report it to us first. If the shop can't find it by the order number, ask here and say what state each payment has.`,
    },
    zh: {
      title: "一笔订单被扣了两次钱",
      symptom: "账单里有两笔一样的付款，订单却只有一个；或者收银员说第一笔没有收到。",
      steps: `1. 分别打开两笔付款，看各自的状态；
2. 状态是**已授权**、详情里没有“已入账”：钱只是暂时冻结，最晚七天自动退回；
3. 状态是**已支付**，或详情里有“已入账”：钱在店家那里。请店家在“商家版 › 账单”里按**订单号**找到那一笔，点“退款”。当时断网的收银机上看不到，商家后台能看到。

不用先向我们报告。如果店家按订单号也找不到，请提问，并写明两笔付款各是什么状态。`,
    },
  },
  {
    problemType: "registration",
    errorCodes: ["HP-1027"],
    tags: ["identity-check", "documents"],
    by: "ruth",
    sources: ["en-passport-photo-refused"],
    hoursAgo: 240,
    state: "published",
    en: {
      title: "The picture of a passport is refused (HP-1027)",
      applies: "Passports; phones that read chips from app 8.2",
      symptom:
        "You took several pictures of your passport, every letter is sharp, and each is refused with **HP-1027**.",
      steps: `The two lines of \`<<<<\` at the bottom are what is read. One reflection there, and the picture is refused.

**Without a picture:** if the cover has the small gold chip symbol, choose **Read the chip instead** under the camera view. Take the case off the phone and hold it against the closed passport for about five seconds.

**With a picture:**

1. Dark table, daylight from the side, no flash.
2. Hold the phone flat above the page, all four corners inside the frame.
3. Tilt the passport until the shine has left the bottom lines.
4. Wipe the lens.

If it is still refused, a person looks at it within one working day. Nothing counts against you.`,
    },
  },
  {
    problemType: "registration",
    errorCodes: ["HP-1012"],
    tags: ["verification-code", "验证码"],
    by: "ruolin",
    sources: ["en-code-never-arrives", "zh-code-locked-an-hour"],
    hoursAgo: 70,
    state: "published",
    en: {
      title: "The verification code never arrives, or you have to wait an hour (HP-1012)",
      symptom:
        "The app says that the code was sent, and no text comes. After some more tries it says **HP-1012** and to come back in 60 minutes.",
      steps: `1. Stop asking for codes. Five in an hour is the limit, and every new one makes the earlier ones useless.
2. Ask your provider whether **texts from short numbers** are allowed. Prepaid plans often block them; they may be called "service messages".
3. Look into the phone's folder of blocked or unknown messages.
4. When the hour is over, ask for **one** code and wait two minutes for it.

Nobody can read you the code, and nobody of support asks for it.`,
    },
    zh: {
      title: "收不到验证码，或提示 60 分钟后再试（HP-1012）",
      symptom: "提示验证码已发送，却一直收不到短信；多点几次之后，提示 **HP-1012**，要等 60 分钟。",
      steps: `1. 先不要再点。一小时最多五次，而且每发一条新的，前面的就作废；
2. 问运营商有没有拦截**短号码短信**，预付费套餐常常默认不收，有的叫“服务类短信”；
3. 看看手机的拦截短信和陌生短信文件夹；
4. 满一小时后只点**一次**，等两分钟。

没有人能把验证码念给你，官方支持也不会向你要验证码。`,
    },
  },
  {
    problemType: "how-to",
    errorCodes: [],
    tags: ["发票", "invoice"],
    by: "ruolin",
    sources: ["zh-fee-invoice-wrong-title"],
    hoursAgo: 20,
    state: "draft",
    zh: {
      title: "手续费发票怎么开，抬头填错了怎么办",
      applies: "商户账户",
      symptom: "需要带公司抬头和税号的手续费发票，或者之前开的发票抬头填错了。",
      steps: `**开发票：**

1. 打开“商家版 › 发票”。“我的 › 发票”里只能开个人抬头；
2. 在“开票设置”里存好抬头和税号；
3. 打开“每月自动开票”，每月 5 号左右发到你填的邮箱。

**开错了：**

1. 在“已开具”里找到那张，点“信息有误”；
2. 填正确的抬头和税号，一般 3 个工作日；
3. 新旧两张都交给会计。`,
    },
    en: {
      title: "How to get an invoice for the fees",
      symptom: "",
      steps: "",
    },
  },
];
