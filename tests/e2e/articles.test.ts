import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { addPerson } from "~/accounts/index.server";
import { acceptAnswer } from "~/answers/index.server";
import type { Actor } from "~/shared/roles";
import {
  axeFindings,
  DESKTOP,
  overflow,
  PHONE,
  type Reader,
  shows,
  signIn,
  useBrowser,
} from "../support/browser";
import { makePerson } from "../support/make";
import { PASSWORD } from "../support/make-account";
import { answer, ask } from "../support/make-thread";
import { useSite } from "../support/site";

// A site of its own: a review opens because of what the others here write.
const site = useSite();
const browser = useBrowser();
const { world } = site;

const WORDS = {
  en: {
    writeUp: "Write up as an article",
    written: "The draft is saved.",
    publish: "Publish",
    published: "Everybody can read the article now.",
    thread: "Official support wrote this up:",
    other: "Read it in Chinese",
    outdated: "This may be outdated",
    cause: "A new answer came on a source",
    stillRight: "Still right",
    confirmed: "Noted: the article is still right.",
    missing: "Give it a title in one of the two languages.",
  },
  "zh-CN": {
    writeUp: "写成帮助文章",
    written: "草稿已保存。",
    publish: "发布",
    published: "文章已发布，所有人都能看到。",
    thread: "官方支持已写成文章：",
    other: "阅读英文版",
    outdated: "内容可能已过时",
    cause: "来源问题有了新回答",
    stillRight: "仍然正确",
    confirmed: "已记录：文章仍然正确",
    missing: "请至少用一种语言写标题。",
  },
} as const;

const HALVES = {
  titleEn: "A withdrawal stays in review",
  symptomEn: "The app says **In review** for days.",
  stepsEn: "1. Open *Messages*.\n2. Send what is asked for.",
  titleZh: "提现一直在审核",
  symptomZh: "提现后好几天都显示**审核中**，没有动静。",
  stepsZh: "1. 打开“我的 › 消息”；\n2. 按要求上传材料。",
} as const;

const runs: (Reader & { locale: "en" | "zh-CN"; scripts: boolean })[] = [
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "en", size: PHONE, scripts: false },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "zh-CN", size: PHONE, scripts: true },
];

let agent: { actor: Actor; email: string };
let asker: Actor;
let peer: Actor;
let questionId: number;

// A browser goes by its own clock when it keeps cookies.
beforeEach(() => world.clock.set(new Date()));

async function plant(locale: "en" | "zh-CN"): Promise<void> {
  const email = "mara@example.test";
  const roles = [{ role: "agent" as const, team: "" }];
  const given = { name: "Mara Stone", email, password: PASSWORD, locale, roles };
  const { personId } = await addPerson(world.ctx, given);
  const actor = { id: personId, name: "Mara Stone", roles: ["member", "agent"], verified: true };
  agent = { actor: actor as Actor, email };
  asker = await makePerson(world);
  peer = await makePerson(world);
  questionId = await ask(world.as(asker));
  await acceptAnswer(world.as(asker), await answer(world.as(peer), questionId));
  await world.drain();
}

/** Nothing sticks out; and where scripts run, axe looks, which is a script itself. */
async function sound(page: Page, scripts: boolean): Promise<void> {
  if (scripts) expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

async function press(page: Page, words: string): Promise<void> {
  await page.locator("main").getByRole("button", { name: words, exact: true }).click();
}

describe("an article", () => {
  test.each(runs)(
    "is made from an answer, published, found, questioned and found right: $locale, scripts: $scripts",
    { timeout: 900_000 },
    async (run) => {
      const words = WORDS[run.locale];
      await plant(run.locale);
      const page = await browser.open({ ...run, origin: site.origin });
      await signIn(page, { email: agent.email, password: PASSWORD });
      await page.goto(`/questions/${questionId}`);
      await page.getByRole("link", { name: words.writeUp }).click();
      await page.waitForURL(/\/staff\/articles\/new\?answer=\d+$/);
      expect(await page.inputValue('[name="titleEn"]')).toBe("My withdrawal is stuck since Monday");
      await sound(page, run.scripts);

      await page.fill('[name="titleEn"]', "");
      await page.click('main button[value="save"]');
      await shows(page, words.missing);
      for (const [name, text] of Object.entries(HALVES)) await page.fill(`[name="${name}"]`, text);
      await page.click('main button[value="save"]');
      await shows(page, words.written);
      await sound(page, run.scripts);
      await press(page, words.publish);
      await shows(page, words.published);

      const visitor = await browser.open({ ...run, origin: site.origin });
      await visitor.goto(`/questions/${questionId}`);
      await shows(visitor, words.thread);
      await visitor.locator('main a[href^="/articles/"]').first().click();
      await visitor.waitForURL(/\/articles\/\d+-/);
      await shows(visitor, run.locale === "en" ? HALVES.titleEn : HALVES.titleZh);
      await sound(visitor, run.scripts);
      const article = visitor.url();
      await visitor.getByRole("link", { name: words.other }).click();
      await visitor.waitForURL(/lang=/);
      await shows(visitor, run.locale === "en" ? HALVES.titleZh : HALVES.titleEn);
      await visitor.goto("/help/problems/withdrawal");
      await shows(visitor, run.locale === "en" ? HALVES.titleEn : HALVES.titleZh);
      await sound(visitor, run.scripts);

      world.clock.advance(60_000);
      await answer(world.as(peer), questionId, { body: "It takes one day now, no longer five." });
      await world.drain();
      await visitor.goto(article);
      await shows(visitor, words.outdated);
      await page.goto("/inbox");
      await page.click('main a[href^="/inbox/"]');
      await page.waitForURL(/\/staff\/articles\/\d+$/);
      await shows(page, words.cause);
      await sound(page, run.scripts);
      await press(page, words.stillRight);
      await shows(page, words.confirmed);
      await visitor.goto(article);
      expect(await visitor.getByText(words.outdated).count()).toBe(0);
    },
  );

  test("that is being written is kept, and previewed beside the words", {
    timeout: 480_000,
  }, async () => {
    await plant("en");
    const page = await browser.open({ origin: site.origin });
    await signIn(page, { email: agent.email, password: PASSWORD });
    await page.goto("/staff/articles/new?type=withdrawal");
    await page.fill('[name="titleEn"]', HALVES.titleEn);
    await page.locator('[name="stepsEn"]').pressSequentially("Open **Messages**.");
    await page.locator("#preview strong", { hasText: "Messages" }).waitFor();
    await shows(page, "Draft saved");
    await page.goto("/staff/articles/new");
    expect(await page.inputValue('[name="stepsEn"]')).toBe("Open **Messages**.");
    await page.click('main button[value="drop"]');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name="stepsEn"]')?.value === "",
    );
  });
});
