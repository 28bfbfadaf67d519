import {
  addCalendar,
  importHolidays,
  saveCannedReply,
  saveView,
  setDutyCalendar,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";

/** Texts that support uses again and again. */
const cannedReplies = [
  {
    name: "Money is safe · 钱没有丢",
    problemType: "withdrawal",
    bodyEn:
      "Hello {asker}, your money is safe: it left us and waits at the bank. Please don't withdraw a second time. I'll write here as soon as the bank has confirmed it.\n\n{agent}, {site}",
    bodyZh:
      "{asker}，你好。钱没有丢：已经从我们这里转出，正在等银行确认。请不要再提交第二次，银行一有结果，我就在这里告诉你。\n\n{agent}，{site}",
  },
  {
    name: "Which details we need · 需要哪些信息",
    problemType: "",
    bodyEn:
      "Hello {asker}, to look into case {case} I need the day and hour of the payment and the last four digits of the transaction number. Please write them into the private box of your question, where only official support can read them.",
    bodyZh:
      "{asker}，你好。为了查清工单 {case}，请把付款的日期和时间、交易号的最后四位填进问题里的“私密信息”，只有官方支持能看到。",
  },
  {
    name: "Second debit comes back · 重复扣款会退回",
    problemType: "failed-payment",
    bodyEn:
      "Hello {asker}, the second debit was a reservation and goes back by itself, within two working days at most. You don't have to ask your bank for it.",
    bodyZh: "{asker}，你好。第二笔只是预扣，最多两个工作日会自动退回，不用找银行办理。",
  },
] as const;

const chineseHours = "09:00-12:00, 13:30-18:00";

/** The New Year's holidays of 2027, by law, and a make-up day. */
const holidays = `2027-01-01 休 元旦
2027-02-05 休 除夕
2027-02-06 休 春节
2027-02-07 休 春节
2027-02-08 休 春节
2027-02-20 班 补班`;

/** What a lead has set in the demo, and the views that its agents keep. `ctx` is the lead's. */
export async function loadSupportSettings(
  ctx: Context,
  agents: { readonly english: Actor; readonly chinese: Actor },
): Promise<void> {
  for (const reply of cannedReplies) await saveCannedReply(ctx, { id: null, ...reply });
  const calendarId = await addCalendar(ctx, {
    name: "中文支持组（上海）",
    zone: "Asia/Shanghai",
    week: {
      mon: chineseHours,
      tue: chineseHours,
      wed: chineseHours,
      thu: chineseHours,
      fri: chineseHours,
      sat: "",
      sun: "",
    },
  });
  await importHolidays(ctx, { calendarId, version: 1, text: holidays });
  await setDutyCalendar(ctx, { personId: agents.chinese.id, calendarId });
  const { english, chinese } = agents;
  await saveView(
    { ...ctx, actor: english },
    { name: "English withdrawals", query: "language=en&type=withdrawal" },
  );
  await saveView(
    { ...ctx, actor: chinese },
    { name: "中文账户问题", query: "language=zh-CN&type=blocked-account" },
  );
}
