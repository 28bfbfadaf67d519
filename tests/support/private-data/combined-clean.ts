import { counted, digitsFrom, imeis, unluckyOrders } from "./numbers";

const NUMBERED = [
  "Order no. {} was cancelled but the money is gone",
  "my order number is {}, paid last Tuesday",
  "Reference {} for the withdrawal",
  "transaction id: {} still says processing",
  "The merchant gave me {} as the reference number, invoice (order {})",
  "订单号：{}，付款成功但没发货",
  "交易流水号 {} 查不到",
  "商户单号是{}，请帮忙核实",
  "退款单号\n{}",
  "我的订单{}已经三天没动静了",
  "| 订单编号 | {} | 128.00 |",
  "https://shop.example/orders/{}?from=app",
];
const DEVICES = [
  "The app crashes on a new phone, IMEI {}",
  "IMEI: {}, Android 14, app 6.12.3",
  "手机串号 {}，换机后登录不了",
  "设备 IMEI 是 {}，系统 HarmonyOS 4.0",
  "serial number {} is on the card reader",
  "快递单号 {} 显示已签收",
];
const BARE = [
  "the receipt shows {} at the bottom",
  "页面最下面有一串 {}，是什么意思？",
  "error log: {} retry=3",
];
const AMOUNTS = [
  "I paid {} and only half arrived",
  "余额显示 {}，实际到账少了",
  "限额是 {}，为什么还是超限？",
  "charged {} twice on 2024-03-05 at 14:30:22",
];
const SUMS = [
  "¥13,800,138.00",
  "13800138000元",
  "$4,111,111.11",
  "USD 4155550132",
  "1280.50 元",
  "4111111111111111 IDR",
  "13912345678 积分",
  "€ 4155550132.00",
  "HK$15900001111",
];

/** Numbers that belong to nobody: orders (some pass a card's check by chance), devices, amounts. */
export const combinedClean: readonly string[] = [
  ...filled(NUMBERED, [...unluckyOrders, ...plainOrders(14, 16), ...plainOrders(10, 11)], 2),
  ...filled(DEVICES, [...imeis, ...plainOrders(3, 15)], 1),
  ...filled(BARE, [...imeis.slice(0, 3), ...plainOrders(6, 20), ...plainOrders(6, 28)], 1),
  ...filled(AMOUNTS, SUMS, 1),
];

// As a shop makes them: the day first; eleven digits begin like a mobile number.
function plainOrders(count: number, length: number): string[] {
  const start = length === 11 ? "138" : "20240305";
  return [...counted(count)].map(
    (index) => start + digitsFrom(index * 31337 + length, length - start.length),
  );
}

function filled(sentences: readonly string[], numbers: readonly string[], every: number): string[] {
  return numbers
    .flatMap((number) => sentences.map((sentence) => sentence.replaceAll("{}", number)))
    .filter((_, index) => index % every === 0);
}
