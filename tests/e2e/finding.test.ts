import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  accountOf,
  axeFindings,
  chooseLanguage,
  DESKTOP,
  overflow,
  PHONE,
  type Reader,
  signIn,
  useBrowser,
} from "../support/browser";

const browser = useBrowser();

const words = {
  en: {
    text: "withdrawal",
    typed: "lang:en",
    narrowed: "withdrawal is:solved",
    chip: "Solved",
    newest: "Newest",
    type: "Blocked account",
    other: "In Chinese",
    unknown: "“colour:red” is no word that narrows a search",
    nowhere: "zxqvbn wklmpf",
    ask: "Ask this question",
    tell: "Tell me when this is answered",
    filter: "Narrow the results",
    typing: "payment",
  },
  "zh-CN": {
    text: "提现",
    typed: "语言：中文",
    narrowed: "提现 状态：已解决",
    chip: "已解决",
    newest: "最新",
    type: "账户被封",
    other: "英文",
    unknown: "“colour:red”不是搜索限定词",
    nowhere: "zxqvbn wklmpf",
    ask: "就此提问",
    tell: "有答案时通知我",
    filter: "缩小范围",
    typing: "支付",
  },
} as const;

type Run = Reader & { locale: "en" | "zh-CN"; scripts: boolean; size: typeof PHONE };
const runs: Run[] = [
  { locale: "en", size: DESKTOP, scripts: false },
  { locale: "en", size: PHONE, scripts: true },
  { locale: "zh-CN", size: DESKTOP, scripts: true },
  { locale: "zh-CN", size: PHONE, scripts: false },
];

/** With scripts a member reads, without a visitor: these are the two ways in which pages come. */
async function arrive(run: Run): Promise<Page> {
  const page = await browser.open(run);
  if (run.scripts) {
    await signIn(page, accountOf("member"));
    await chooseLanguage(page, run.locale);
  }
  return page;
}

async function search(page: Page, text: string): Promise<void> {
  await page.fill("#page-search", text);
  await Promise.all([
    page.waitForURL((url) => url.searchParams.get("q") === text),
    page.click('main form[role="search"] button[type="submit"]'),
  ]);
}

const rows = (page: Page) => page.locator("main li:has(> h2)");
const firstTitle = (page: Page) => rows(page).first().locator("h2").innerText();

async function isSound(page: Page, run: Run): Promise<void> {
  expect(await overflow(page)).toEqual([]);
  if (run.scripts) expect(await axeFindings(page)).toEqual([]);
}

describe.each(runs)("finding in $locale, $size.width wide, scripts $scripts", (run) => {
  const said = words[run.locale];

  test("somebody searches, narrows, orders and turns the page", async () => {
    const page = await arrive(run);
    await page.goto("/search");
    await search(page, said.text);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
    expect(await page.locator("main mark").count()).toBeGreaterThan(0);
    await rows(page).getByText(said.other, { exact: true }).first().waitFor();
    await isSound(page, run);

    // A choice beside the results; on a phone they open first.
    const all = await rows(page).count();
    const filter = page.locator("main summary", { hasText: said.filter });
    if (await filter.isVisible()) await filter.click();
    await page.locator("main nav").getByRole("link", { name: said.type }).click();
    await page.waitForURL(/type=blocked-account/);
    await expect.poll(() => rows(page).count()).toBeLessThan(all);

    // The same by words, to be taken away again.
    await page.goto("/search");
    await search(page, said.narrowed);
    await page.locator("main a.rounded-full", { hasText: said.chip }).click();
    await page.waitForURL((url) => url.searchParams.get("q") === said.text);

    // All of one language fill more than one page.
    await page.goto("/search");
    await search(page, said.typed);
    await page.getByRole("link", { name: said.newest, exact: true }).click();
    await page.waitForURL(/sort=newest/);
    await page.locator('main nav a[aria-current="page"]', { hasText: said.newest }).waitFor();
    const first = await firstTitle(page);
    await page.locator('main a[rel="next"]').click();
    await page.waitForURL(/page=2/);
    expect(page.url()).toContain("until=");
    await expect.poll(() => firstTitle(page)).not.toBe(first);
    await isSound(page, run);
  });

  test("words that narrow nothing are explained, and nothing found leads to asking", async () => {
    const page = await arrive(run);
    await page.goto("/search");
    await search(page, `${said.nowhere} colour:red`);
    await page.locator("main").getByText(said.unknown).waitFor();
    await page.getByRole("button", { name: said.tell }).waitFor();
    await isSound(page, run);
    await page.locator("main").getByRole("link", { name: said.ask }).click();
    await page.waitForURL(/questions\/new/);
    expect(await page.inputValue('[name="title"]')).toBe(`${said.nowhere} colour:red`);
  });
});

describe.each(["en", "zh-CN"] as const)("hits while typing, in %s", (locale) => {
  const said = words[locale];

  test.each([DESKTOP, PHONE])("are walked through by keyboard, $width wide", async (size) => {
    const page = await arrive({ locale, size, scripts: true });
    await page.goto("/help");
    const box = page.locator("#search");
    await expect.poll(() => box.getAttribute("role")).toBe("combobox");
    await box.focus();
    await page.keyboard.insertText(said.typing);
    const options = page.locator('[role="option"]');
    await options.first().waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator('header [role="status"]').innerText()).toMatch(/\d/);
    await isSound(page, { locale, size, scripts: true });

    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    expect(active).toBe(await options.nth(1).getAttribute("id"));
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");

    // Escape closes and keeps the words; an arrow opens again.
    await page.keyboard.press("Escape");
    await options.first().waitFor({ state: "detached" });
    expect(await box.inputValue()).toBe(said.typing);
    await page.keyboard.press("ArrowDown");
    await options.first().waitFor();
    const to = await options.first().getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => decodeURI(url.pathname) === decodeURI(to?.split("?")[0] ?? ""));

    // Without a choice Enter searches.
    await box.focus();
    await box.fill(said.typing);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/search");
    expect(await page.inputValue("#page-search")).toBe(said.typing);
  });
});

test("a lead adds synonyms, and the next search goes by them", async () => {
  const page = await browser.open();
  await signIn(page, accountOf("lead"));
  await chooseLanguage(page, "en");
  await page.goto("/staff/synonyms");
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.locator("main summary", { hasText: "Add a group" }).click();
  await page.fill('[name="terms"]', "qwertzuiop\nwithdrawal");
  await page.getByRole("button", { name: "Save group" }).click();
  await page.getByText("The group is saved.").waitFor();
  await page.goto("/search?q=qwertzuiop");
  expect(await rows(page).count()).toBeGreaterThan(3);
  await page.goto("/staff/synonyms?find=qwertzuiop");
  await page.locator("main summary", { hasText: "Delete" }).click();
  await page.getByRole("button", { name: /Delete the group/ }).click();
  await page.getByText("The group is gone, or as it came.").waitFor();
});
