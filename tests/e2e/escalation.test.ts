import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  axeFindings,
  DESKTOP,
  overflow,
  PHONE,
  type Reader,
  signInAs,
  useBrowser,
} from "../support/browser";
import { askByForm, signUpAs } from "../support/by-form";
import { useServedDatabase } from "../support/served-database";

const browser = useBrowser();
const served = useServedDatabase();

const words = {
  en: {
    title: "My withdrawal shows as paid, and my bank has nothing",
    body: "I withdrew 120 dollars nine days ago. It says paid, and my bank finds no transfer.",
    tried: "Asked my bank twice, and signed in on another phone.",
    asker: "Waiting Asker",
    community: "The community is on it.",
    support: "Official support replies by",
    replied: "Official support has replied.",
    private: "The transfer lies with the bank in between; it leaves there on Thursday morning.",
    public: "Your withdrawal was held back on its way. It is moving again and arrives this week.",
    stub: "Official support replied privately",
    kinds: { withdrawal: "Withdrawal", reply: "Support's first reply" },
  },
  "zh-CN": {
    title: "提现显示已到账，银行却查不到这笔钱",
    body: "九天前提现了 120 美元，应用里显示已到账，银行说没有收到任何汇款。",
    tried: "问过银行两次，也换了手机登录。",
    asker: "等待中的提问者",
    community: "社区正在帮忙。",
    support: "官方支持会在",
    replied: "官方支持已答复。",
    private: "这笔汇款停在中转行，周四上午会继续汇出。",
    public: "你的提现在途中被暂时扣住，现在已经继续处理，本周内会到账。",
    stub: "官方支持已私下答复",
    kinds: { withdrawal: "提现", reply: "官方首次回复" },
  },
} as const;

type Run = Reader & { locale: "en" | "zh-CN"; scripts: boolean };
const runs: Run[] = [
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "zh-CN", size: PHONE, scripts: false },
];

/** Somebody of the demo community at their browser, in the run's language. */
async function staff(role: string, run: Run): Promise<Page> {
  const page = await browser.open(run);
  await signInAs(page, role, run.locale);
  return page;
}

/** When something happens next, as the thread says to everybody. */
async function promised(page: Page): Promise<string | null> {
  const time = page.locator("#promise time");
  const at = (await time.count()) > 0 ? await time.getAttribute("datetime") : null;
  return at && new Date(at).toISOString();
}

/** Nothing to complain about, neither on a phone nor on a wide screen. */
async function looksRight(page: Page, run: Run, name: string): Promise<void> {
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    expect.soft(await overflow(page), `${name} at ${size.width} px`).toEqual([]);
    // Axe is a script.
    if (!run.scripts) continue;
    expect.soft(await axeFindings(page), `${name} at ${size.width} px`).toEqual([]);
  }
  if (run.size) await page.setViewportSize(run.size);
}

/** What the report says of withdrawals that went to support, and of support's first replies. */
async function figures(page: Page, { withdrawal, reply }: { withdrawal: string; reply: string }) {
  await page.goto("/staff/reports");
  const cells = (name: string) =>
    page.locator("tr", { has: page.locator(`th:text-is("${name}")`) }).locator("td");
  const went = (await cells(withdrawal).nth(3).textContent()) ?? "";
  return {
    escalated: Number(/[(（](\d+)[)）]/.exec(went)?.[1] ?? 0),
    replies: Number(await cells(reply).first().textContent()),
    keptPercent: Number.parseInt((await cells(reply).last().textContent()) ?? "", 10) || 0,
  };
}

/** Writes in one of the case's three editors and sends it. */
async function write(agent: Page, editor: string, field: string, text: string): Promise<void> {
  const form = agent.locator(`section[aria-labelledby="editor-${editor}"] form`);
  await form.locator(`[name="${field}"]`).fill(text);
  await form.locator('button[value="send"]').click();
  await agent.waitForSelector(`article:has-text("${text}")`);
}

describe("a question that nobody answers", () => {
  test.each(runs)(
    "reaches official support once its window is over, and the answer comes back: $locale, $size.width px, scripts $scripts",
    { timeout: 900_000 },
    async (run) => {
      const said = words[run.locale];
      const title = `${said.title} ${run.scripts}`;
      const lead = await staff("lead", run);
      const before = await figures(lead, said.kinds);

      const asker = await browser.open(run);
      await signUpAs(asker, `${said.asker} ${run.locale}`);
      const place = await askByForm(asker, { ...said, title });
      const questionId = Number(/\d+/.exec(place)?.[0]);
      const visitor = await browser.open(run);
      const shown = async (page: Page) => {
        // Whoever is signed in with scripts sees changes as they come; others when they look again.
        if (page === visitor || !run.scripts) await page.goto(place);
        return promised(page);
      };
      await expect.poll(() => shown(visitor), { timeout: 20_000 }).not.toBeNull();
      const windowEnds = await served.dueAt(questionId, "community");
      expect(await shown(visitor)).toBe(windowEnds);
      expect(await visitor.textContent("#promise")).toContain(said.community);
      await asker.goto(place);
      expect(await promised(asker)).toBe(windowEnds);
      await looksRight(asker, run, "thread before");
      await asker.goto(`/questions/${questionId}/support`);
      await looksRight(asker, run, "asking support");
      await asker.goto(place);

      await served.hoursPass(questionId, 5);
      const cases = () => served.casesOf(questionId);
      await expect
        .poll(async () => (await cases()).length, { timeout: 720_000, interval: 1000 })
        .toBe(1);
      const [{ id: caseId = 0, reason } = {}] = await cases();
      expect(reason).toBe("unanswered");
      const replyDue = await served.dueAt(questionId, "first-reply");
      expect(replyDue).not.toBeNull();
      expect(replyDue).not.toBe(windowEnds);
      await expect.poll(() => shown(asker), { timeout: 20_000 }).toBe(replyDue);
      expect(await shown(visitor)).toBe(replyDue);
      expect(await visitor.textContent("#promise")).toContain(said.support);
      await looksRight(asker, run, "thread with support");

      const agent = await staff("agent", run);
      await agent.goto(`/staff/cases?q=${encodeURIComponent(title)}`);
      expect(await agent.locator("[data-case-row]").count()).toBe(1);
      await agent.goto("/staff/cases");
      await looksRight(agent, run, "queue");
      await agent.click(`[data-case-row="${caseId}"] h2 a`);
      await agent.click('form#take-case button, form:has([name="form"][value="take"]) button');
      await agent.waitForURL(/notice=take/);
      await looksRight(agent, run, "case");
      await write(agent, "private", "body", said.private);
      await write(agent, "public", run.locale === "en" ? "bodyEn" : "bodyZh", said.public);
      await looksRight(agent, run, "case after");

      await expect.poll(() => shown(asker), { timeout: 20_000 }).toBeNull();
      expect(await served.dueAt(questionId, "first-reply")).toBeNull();
      await asker.goto(place);
      const answer = asker.locator(`article:has-text("${said.public}")`);
      expect(await answer.locator('a[href="/help/staff"]').count()).toBeGreaterThan(0);
      expect(await asker.textContent("#promise")).toContain(said.replied);
      expect(await asker.textContent("#private")).toContain(said.private);
      await visitor.goto(place);
      expect(await visitor.content()).toContain(said.stub);
      expect(await visitor.content()).toContain(said.public);
      expect(await visitor.content()).not.toContain(said.private);
      await looksRight(asker, run, "thread answered");
      await looksRight(visitor, run, "thread answered, visitor");

      await answer.locator('form[action$="/acceptance"] button').click();
      await expect
        .poll(cases, { timeout: 20_000 })
        .toEqual([expect.objectContaining({ id: caseId, state: "solved", solvedBy: "staff" })]);
      await asker.goto(place);
      expect(await asker.locator("#promise").count()).toBe(0);
      await looksRight(asker, run, "thread after");
      await served.daysPassSolved(caseId, 8);
      await served.comesRound("close-silent-cases");
      await expect
        .poll(async () => (await cases()).map(({ state }) => state), { timeout: 240_000 })
        .toEqual(["closed"]);

      const after = await figures(lead, said.kinds);
      expect(after).toMatchObject({
        escalated: before.escalated + 1,
        replies: before.replies + 1,
      });
      // One more that was kept can't lower the share.
      expect(after.keptPercent).toBeGreaterThanOrEqual(before.keptPercent);
      expect(after.keptPercent).toBeGreaterThan(0);
      expect(await served.firstReplyOf(caseId)).toEqual({ outcome: "met", breachedAt: null });
      await looksRight(lead, run, "report");
      for (const page of [asker, visitor, agent, lead]) await page.context().close();
    },
  );
});
