import type { PrivateKind } from "~/privacy";
import { marked } from "./marked-line";
import { ibans, identityNumbers, mobiles, TEST_CARDS, unionPayCards } from "./numbers";
import { cardWays, ibanWays, identityWays, mobileWays } from "./ways-to-write";

const CARD_SENTENCES = [
  "My card {} was charged twice yesterday, what can I do?",
  "I tried to pay with {} and got HP-4021.",
  "Card number: {}, expires 04/27",
  "the payment from {} has been pending since 2024-03-05",
  "绑定的银行卡 {} 一直提示余额不足",
  "卡号：{}，提现三天了还没到账",
  "我用{}付款，扣了 128.50 元但订单显示失败",
  "尾号没错，完整的是{}，麻烦帮我看看",
];
const IDENTITY_SENTENCES = [
  "我的身份证号是{}，实名认证一直不通过",
  "身份证 {} 提示已被其他账户占用",
  "{} 这个号认证失败，错误码 HP-2107",
  "姓名王小明，证件号码：{}",
  "Verification fails, my ID is {} and the photo is sharp",
  "ID card no. {} keeps being rejected",
];
const IBAN_SENTENCES = [
  "Please send the withdrawal to {} instead.",
  "My IBAN is {} and the form says it is too long",
  "IBAN: {} (Sparkasse)",
  "提现到 {} 被退回了",
  "收款账号 {}，为什么提示格式不对？",
];
const PHONE_SENTENCES = [
  "手机号{}收不到验证码",
  "有没有人遇到过？可以加我微信 {}",
  "旧号码 {} 已经停用了，怎么换绑？",
  "请打 {} 联系我，谢谢",
  "Call me at {} after six please",
  "My account is under {} but I can't get the code",
  "{} 是我注册时用的手机",
];

/** Private numbers in sentences: every way to write with every number, the sentences taken in turn. */
export const combinedPrivate: readonly string[] = [
  ...turns("card", [...Object.values(TEST_CARDS), ...unionPayCards], cardWays, CARD_SENTENCES, 7),
  ...turns("identity", identityNumbers, identityWays, IDENTITY_SENTENCES, 1),
  ...turns("iban", ibans, ibanWays, IBAN_SENTENCES, 2),
  ...turns("phone", mobiles, mobileWays, PHONE_SENTENCES, 1),
];

/** One line of `every` pairs of number and way. */
function turns(
  kind: PrivateKind,
  numbers: readonly string[],
  ways: readonly ((digits: string) => string)[],
  sentences: readonly string[],
  every: number,
): string[] {
  return numbers
    .flatMap((number) => ways.map((way) => way(number)))
    .filter((_, index) => index % every === 0)
    .map((written, index) =>
      (sentences[index % sentences.length] ?? "{}").replace("{}", () => marked(kind, written)),
    );
}
