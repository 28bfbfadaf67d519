import type { ProblemType } from "~/shared/problem-types";

/** What the demo's lead wrote about an error code; steps are one a line. */
export type DemoCode = {
  code: string;
  problemType: ProblemType;
  meaningEn: string;
  stepsEn: string;
  meaningZh: string;
  stepsZh: string;
};

/** One code is described in English alone, and some that questions carry are not yet: leads see both. */
export const demoCodes: readonly DemoCode[] = [
  {
    code: "HP-1003",
    problemType: "registration",
    meaningEn: "The name on the card does not match the name of your account.",
    stepsEn: `Compare the two letter by letter: order, second surnames, hyphens and accents count.
If your bank shortened your name, tap “My name is written differently” on the card page and take a picture of the card with its number covered.
We compare it with your verified document, usually within one working day.`,
    meaningZh: "银行卡户名与你的账户姓名不一致。",
    stepsZh: `逐字核对两边的姓名，注意生僻字、间隔点和曾用名。
银行那边存的是拼音或简写的，在绑卡页点“姓名含生僻字”，按提示提交。
一般一个工作日内核对完，之后这张卡就不会再提示。`,
  },
  {
    code: "HP-1012",
    problemType: "registration",
    meaningEn: "Too many verification codes were asked for. New ones are held for 60 minutes.",
    stepsEn: `Wait until the time on the screen has passed; asking again starts it anew.
Then ask once, and use the newest code.
If none arrives, check the number for missing digits and whether your phone blocks messages from strangers.`,
    meaningZh: "获取验证码的次数太多，60 分钟内不能再获取。",
    stepsZh: `等页面上的时间走完，期间不要再点，再点会重新计时。
时间到了只获取一次，以最新的一条为准。
仍然收不到的，检查手机号是否填错，短信是否被拦截。`,
  },
  {
    code: "HP-1027",
    problemType: "registration",
    meaningEn: "We could not read your identity document from the picture.",
    stepsEn: `Lay the document flat on something dark, away from lamps and windows that mirror in it.
All four corners and the two lines at the bottom must be in the picture.
Use the camera in the app, not a picture of a picture or a scan.`,
    meaningZh: "照片里的证件信息无法识别。",
    stepsZh: `把证件平放在深色的桌面上，避开灯光和窗户的反光。
四个角和底部的两行字符都要拍进去。
用应用里的相机直接拍，不要翻拍屏幕或上传扫描件。`,
  },
  {
    code: "HP-2004",
    problemType: "failed-payment",
    meaningEn: "Your bank declined the payment. Nothing was taken from your card.",
    stepsEn: `Check that online payments are switched on for this card and that its limit is not used up.
Ask your bank for declined requests from “Harbour Pay”, not from the shop.
Pay by another card meanwhile: the amount is not reserved.`,
    meaningZh: "发卡银行拒绝了这笔付款，卡里没有扣钱。",
    stepsZh: `看看这张卡是否开通了线上支付，限额有没有用完。
问银行时请说商户名是“海湾支付”，不是店铺的名字。
着急的话先换一张卡，这笔钱没有被冻结。`,
  },
  {
    code: "HP-2011",
    problemType: "failed-payment",
    meaningEn: "Your bank's confirmation page did not answer in time, so the payment was given up.",
    stepsEn: `Don't pay again at once: look under “Activity” whether the payment is there.
Switch off content blockers and private relay for the app, and try over another network.
If the page stays white, look at the service status: your bank may have a fault.`,
    meaningZh: "银行的验证页面没有及时响应，付款已取消。",
    stepsZh: `先别急着再付，到“账单”里看看有没有这一笔。
关掉广告拦截和代理，换个网络再试。
页面仍是空白的，看看服务状态，可能是银行那边出了故障。`,
  },
  {
    code: "HP-2019",
    problemType: "failed-payment",
    meaningEn:
      "The payee did not confirm the payment. If your bank took the money, it comes back by itself.",
    stepsEn: `Wait two hours: late confirmations arrive within that time.
If nothing came, the amount is back on your card within one to three working days.
For electricity, water and phone top-ups, keep the meter or phone number at hand before you ask.`,
    meaningZh: "收款方没有确认这笔付款。银行如果已经扣款，会自动退回。",
    stepsZh: `先等两个小时，晚到的确认会在这段时间内到账。
没有到账的，钱在 1 到 3 个工作日内原路退回。
充电费、水费、话费的，提问前准备好户号或手机号（不要写在公开的问题里）。`,
  },
  {
    code: "HP-2026",
    problemType: "how-to",
    meaningEn:
      "A payment with this idempotency key exists already, with other contents (HTTP 409).",
    stepsEn: `Send the same body with the same key when you retry; change nothing, not even the order's note.
Use a new key for a new payment.
To learn what became of the first, GET it by the key instead of posting again.`,
    meaningZh: "",
    stepsZh: "",
  },
  {
    code: "HP-2032",
    problemType: "failed-payment",
    meaningEn: "This card can't be added, although the bank may say that it is in order.",
    stepsEn: `Check that it is a debit card of the first class: wallets of lower classes can't be added.
The phone number must be the one your bank has for this card.
Ask your bank to switch on “express payment”; it is off for many older cards.`,
    meaningZh: "这张卡暂时不能绑定，尽管银行可能说卡一切正常。",
    stepsZh: `确认是一类储蓄卡，二、三类账户绑定不了。
预留手机号必须是这张卡在银行登记的号码。
请银行开通“快捷支付”，很多老卡默认是关闭的。`,
  },
  {
    code: "HP-2051",
    problemType: "failed-payment",
    meaningEn: "The merchant's reply came too late. A first charge is taken back by itself.",
    stepsEn: `Look at your statement: “pending” entries disappear within three working days.
If the charge is final and there are two of them, ask official support from your question.
Don't cancel the subscription for that: it does not bring the money back faster.`,
    meaningZh: "商户的回复超时，第一笔扣款会自动撤销。",
    stepsZh: `查看银行明细，显示“处理中”的会在三个工作日内消失。
两笔都已入账的，在你的问题里点“请官方支持协助”。
不用为此取消自动续费，取消并不会让退款更快。`,
  },
  {
    code: "HP-3002",
    problemType: "withdrawal",
    meaningEn: "The withdrawal is being reviewed. The money is still yours and has not left.",
    stepsEn: `Most reviews end within one working day, the longest within three.
Check your notices in the app: we may be waiting for a document from you.
Don't cancel and begin anew: the review then begins anew, too.`,
    meaningZh: "提现正在审核，钱还在你的账户里，没有转出。",
    stepsZh: `大多数审核一个工作日内结束，最长三个工作日。
看看应用里的通知，可能在等你补充材料。
不要取消后重新提现，那样审核也会重新排队。`,
  },
  {
    code: "HP-3008",
    problemType: "withdrawal",
    meaningEn: "The receiving bank sent the withdrawal back.",
    stepsEn: `The amount returns to your balance within two working days after the return.
Check the account number and that the account can receive transfers: savings accounts often can't.
Withdraw again only once the money is back in your balance.`,
    meaningZh: "收款银行把这笔提现退了回来。",
    stepsZh: `退回后两个工作日内回到你的余额。
核对卡号，并确认这张卡能接收转账，有些定期账户不能。
等余额里看到这笔钱，再重新提现。`,
  },
  {
    code: "HP-3015",
    problemType: "withdrawal",
    meaningEn: "The name of the receiving account differs from yours.",
    stepsEn: `Withdraw to an account in your own name: others can't be used.
If you changed your name, have your bank change it first.
Then remove the card in the app and add it again.`,
    meaningZh: "收款账户的户名与你的姓名不一致。",
    stepsZh: `只能提现到你本人名下的账户。
改过名字的，先到银行更新户名。
然后在应用里解绑这张卡，再重新绑定。`,
  },
  {
    code: "HP-3020",
    problemType: "withdrawal",
    meaningEn: "The bank has not confirmed the withdrawal yet.",
    stepsEn: `Don't withdraw a second time: both would arrive.
Banks confirm late at night and during maintenance; the next working day decides it.
If it failed, the amount is back in your balance by itself.`,
    meaningZh: "银行还没有确认这笔提现。",
    stepsZh: `不要重复提现，否则两笔都会到账。
深夜和银行维护期间确认会晚，到下一个工作日就有结果。
如果失败，钱会自动回到余额。`,
  },
  {
    code: "HP-4021",
    problemType: "blocked-account",
    meaningEn:
      "You are on a device we don't know yet. You can look and receive, but not pay or withdraw.",
    stepsEn: `Confirm the new device on one you already use: Me › Security › Devices.
If you no longer have it, tap “I no longer have that device” and follow the check of your identity.
Otherwise the hold ends by itself 24 hours after the first sign-in.`,
    meaningZh: "账户限制使用：这台设备还没有确认，只能查看和收款，不能付款和提现。",
    stepsZh: `在常用的设备上确认新设备：我的 › 安全 › 设备管理。
旧设备或旧手机号都不能用了，点“我已没有该设备”，按提示验证身份。
不着急的话，首次登录满 24 小时后会自动解除。`,
  },
  {
    code: "HP-4030",
    problemType: "blocked-account",
    meaningEn: "The account is restricted until we know where an unusual amount came from.",
    stepsEn: `Read the message in your notices: it says which payment is meant.
Send what shows where it came from, such as a contract or a letter from the sender.
Only through the app: official support never asks for it by chat or phone.`,
    meaningZh: "有一笔不常见的入账，在确认来源之前，账户暂时受限。",
    stepsZh: `看应用里的通知，里面写明是哪一笔。
按提示提交能说明来源的材料，例如合同或付款人的说明。
只在应用里提交，官方支持不会通过聊天或电话向你索要。`,
  },
];
