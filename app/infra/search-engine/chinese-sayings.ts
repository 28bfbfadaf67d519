/**
 * Everyday Chinese that says the same: the first of each line stands for all. Customers write
 * 为什么用不了 and 怎么不能使用 of one and the same trouble. This compares titles only; names of
 * things that payment services have are synonyms, which a lead can change.
 */
const SAYINGS: readonly (readonly string[])[] = [
  [
    "怎么",
    "如何",
    "怎样",
    "怎么样",
    "咋",
    "咋样",
    "怎么回事",
    "为什么",
    "为何",
    "为啥",
    "什么原因",
    "怎么办",
  ],
  ["什么", "啥", "哪些", "哪个"],
  ["多久", "多长时间", "几天", "什么时候", "何时", "啥时候", "几时"],
  ["能", "可以", "能不能", "可不可以", "能否", "可否", "是否可以"],
  ["不能", "不可以", "不了", "无法", "没法", "没办法", "不行"],
  ["有没有", "是否有", "有无"],
  ["没", "没有", "未", "无"],
  ["改", "更换", "换", "变更", "更改", "修改"],
  ["开", "开通", "开启", "打开", "启用"],
  ["关", "关闭", "关掉", "停用", "取消", "注销"],
  ["还", "还款", "还钱", "归还"],
  ["提", "提现", "取现", "提款", "取钱", "取出来", "提出来"],
  ["借", "借款", "借钱", "贷款"],
  ["付", "付款", "支付", "付钱"],
  ["转", "转账", "转钱", "汇款"],
  ["到", "到账", "入账", "收到"],
  ["额度", "限额", "上限"],
  ["提高", "提升", "增加"],
  ["费", "手续费", "服务费", "费用", "收费"],
  ["钱", "款", "金额", "资金"],
  ["卡", "银行卡", "储蓄卡", "借记卡"],
  ["账号", "账户"],
  ["手机号", "手机号码", "电话号码", "电话号"],
  ["商家", "商户", "店铺"],
  ["解绑", "解除绑定", "取消绑定"],
  ["失败", "不成功", "没成功", "未成功"],
  ["逾期", "过期", "超期"],
  ["用", "使用"],
  ["申请", "办理"],
  ["查", "查询", "查看"],
  ["别人", "他人", "其他人"],
  ["提示", "显示"],
  ["马上", "立即", "立刻"],
];

const first = new Map(
  SAYINGS.flatMap(([one = "", ...others]) => others.map((other) => [other, one])),
);
const LONGEST_FIRST = [...first.keys()].sort((a, b) => b.length - a.length);
const ANY = new RegExp(LONGEST_FIRST.join("|"), "g");

/** A run of simplified Chinese with one saying in the place of all that mean the same. */
export function sayPlainly(run: string): string {
  return run.replace(ANY, (saying) => first.get(saying) ?? saying);
}
