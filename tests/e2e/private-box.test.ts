import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import {
  axeFindings,
  DESKTOP,
  overflow,
  PHONE,
  type Reader,
  signIn,
  signInAs,
  useBrowser,
} from "../support/browser";
import { png } from "../support/pictures";

const browser = useBrowser();
const NUMBER = "TXN-77120934-KQ";
const PHONE_NUMBER = "+44 20 7946 0871";

const words = {
  en: {
    title: "My payment was taken twice",
    body: `It was taken twice. Call me at ${PHONE_NUMBER} please.`,
    move: "Move it to the private box",
    add: "Add a picture for support alone",
    kept: "It is in your private box",
    open: "Open the private box",
    fill: "Fill this in",
    why: "The bank asks us for this number.",
    read: "from official support opened it",
    none: "Nobody of support has opened it yet.",
    save: "Put into the box",
    comment: "Add a comment",
    send: "Post comment",
    will: "When you send this, it goes into your private box",
    empty: "Empty the box",
    all: "Remove everything",
  },
  "zh-CN": {
    title: "付款被扣了两次怎么办",
    body: `同一笔订单扣了两次款，请打我电话 ${PHONE_NUMBER}，谢谢。`,
    move: "移到私密信息",
    add: "添加仅官方支持可见的图片",
    kept: "已存进你的私密信息",
    why: "银行需要核对这个交易号，请查看。",
    read: "查看过",
    none: "还没有官方支持人员查看过。",
    save: "保存",
    comment: "写评论",
    send: "发布评论",
    will: "提交后会存进你的私密信息",
    empty: "全部清空",
    all: "全部清空",
  },
} as const;

let counter = 0;

/** Signs somebody new up and in, who reads the language of their browser. */
async function joinAs(page: Page, locale: "en" | "zh-CN"): Promise<void> {
  const number = ++counter;
  const account = { email: `boxed${number}@example.test`, password: "a long and quiet walk 42" };
  await page.goto("/sign-up");
  await page.fill('[name="name"]', `${locale === "en" ? "Boxed Asker" : "提问的人"} ${number}`);
  await page.fill('[name="email"]', account.email);
  await page.fill('[name="password"]', account.password);
  await page.click('main button[type="submit"]');
  await page.waitForURL("**/sign-in**");
  await signIn(page, account);
}

/** Requests of a page that carry the transaction number. */
function carriers(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (`${request.url()} ${request.postData() ?? ""}`.includes("77120934"))
      sent.push(new URL(request.url()).pathname);
  });
  return sent;
}

async function looksRight(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

const picture = join(tmpdir(), `askwell-private-${process.pid}.png`);
writeFileSync(picture, png({ width: 120, height: 80 }));

/** Somebody of support at the same screen, who reads English. */
async function openAgent(reader: Reader): Promise<Page> {
  const page = await browser.open({ ...reader, locale: "en" });
  await signInAs(page, "agent");
  return page;
}

const readers: (Reader & { locale: "en" | "zh-CN"; size: typeof PHONE })[] = [
  { locale: "en", size: PHONE, dark: true },
  { locale: "zh-CN", size: DESKTOP },
];

describe("the private box, from the question to support and away", () => {
  test.each(readers)("with scripts: $locale, $size.width px", async (reader) => {
    const say = words[reader.locale];
    const page = await browser.open(reader);
    await joinAs(page, reader.locale);
    const sent = carriers(page);
    await page.goto("/questions/new");
    await page.getByText(say.add).waitFor();
    await page.check('[name="problemType"][value="failed-payment"]', { force: true });
    await page.fill('[name="title"]', say.title);
    await page.fill('[name="boxTransaction"]', NUMBER);
    await page.fill('[name="body"]', say.body);
    await page.getByRole("button", { name: say.move }).click();
    expect(await page.inputValue('[name="boxPhone"]')).toBe(PHONE_NUMBER);
    expect(await page.inputValue('[name="body"]')).not.toContain("7946");
    await page.setInputFiles('[data-pictures="boxFile"]', picture);
    await page.locator('[name="boxFile"]').waitFor({ state: "attached" });
    // The browser draft and the server draft have had their turn.
    await page.waitForTimeout(2500);
    expect(sent).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/7712|7946|box/);
    await looksRight(page);
    await page.locator('main button[name="do"][value="post"]').click();
    await page.getByText(say.kept).first().waitFor();
    await page.getByText(say.none).waitFor();
    expect(sent).toEqual(["/questions/new.data"]);
    const shown = await page.content();
    expect(shown).toContain("••••0871");
    expect(shown).not.toMatch(/77120934|7946/);
    await looksRight(page);
    const question = /\/questions\/\d+/.exec(page.url())?.[0] ?? "";

    const agent = await openAgent(reader);
    await agent.goto(`${question}/private-box`);
    const open = agent.getByRole("button", { name: words.en.open });
    await open.click();
    await agent.getByText(words.en.fill).waitFor();
    await looksRight(agent);
    await agent.fill('[name="why"]', say.why);
    await open.click();
    await agent.getByText(NUMBER).waitFor();
    await agent.getByText(PHONE_NUMBER).waitFor();
    const drawn = agent.locator("dl img[width]");
    await drawn.scrollIntoViewIfNeeded();
    await expect
      .poll(() => drawn.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBe(120);
    await looksRight(agent);

    await page.reload();
    await page.getByText(say.read).waitFor();
    await page.goto(`${question}/private-box`);
    await looksRight(page);
    await page.locator("summary", { hasText: say.empty }).click();
    await page.getByRole("button", { name: say.all, exact: true }).last().click();
    await page.waitForURL("**notice=box-removed**");
    await expect.poll(() => page.innerText("main")).not.toContain("••••");
  });

  test("what is moved out of a comment goes along with it", async () => {
    const say = words.en;
    const page = await browser.open({ locale: "en" });
    await joinAs(page, "en");
    await page.goto("/questions/new");
    await page.check('[name="problemType"][value="how-to"]', { force: true });
    await page.fill('[name="title"]', "Where do I find my receipts?");
    await page.fill('[name="body"]', "I looked through every menu and found none.");
    await page.locator('main button[name="do"][value="post"]').click();
    await page.waitForURL(/questions\/\d+.*notice=asked/);
    await page.locator("summary", { hasText: say.comment }).first().click();
    await page.fill('[name="text"]', `You reach me at ${PHONE_NUMBER} all day.`);
    await page.getByRole("button", { name: say.move }).click();
    await page.getByText(say.will).waitFor();
    await page.locator('form:has([name="text"]) button[type="submit"]').first().click();
    await page.getByText(say.kept).first().waitFor();
    await page.getByText("••••0871").first().waitFor();
    expect(await page.content()).not.toContain("7946");
  });

  test.each(["en", "zh-CN"] as const)("without scripts: %s", async (locale) => {
    const say = words[locale];
    const reader = { locale, size: PHONE, scripts: false };
    const page = await browser.open(reader);
    await joinAs(page, locale);
    await page.goto("/questions/new");
    await page.check('[name="problemType"][value="failed-payment"]');
    await page.fill('[name="title"]', say.title);
    await page.fill('[name="body"]', say.body);
    await page.fill('[name="boxTransaction"]', NUMBER);
    await page.check('[name="toBox"]');
    // A preview keeps it all in the form.
    await page.locator('main button[name="do"][value="preview"]').click();
    expect(await page.inputValue('[name="boxTransaction"]')).toBe(NUMBER);
    expect(await page.isChecked('[name="toBox"]')).toBe(true);
    // So does saving, which keeps none of it as a draft.
    await page.locator('main button[name="do"][value="save"]').click();
    expect(await page.inputValue('[name="boxTransaction"]')).toBe(NUMBER);
    await page.locator('main button[name="do"][value="post"]').click();
    expect(await page.content()).toContain(say.kept);
    const question = /\/questions\/\d+/.exec(page.url())?.[0] ?? "";
    await page.goto(`${question}/private-box`);
    await page.setInputFiles('[name="file"]', picture);
    await page.locator("form[enctype] button").click();
    expect(page.url()).toContain("notice=box-picture-added");

    const agent = await openAgent(reader);
    await agent.goto(`${question}/private-box`);
    await agent.fill('[name="why"]', say.why);
    await agent.locator('main form:has([name="why"]) button').click();
    const opened = await agent.content();
    for (const held of [NUMBER, PHONE_NUMBER]) expect(opened).toContain(held);
    expect(await agent.locator("dl img[width]").count()).toBe(1);
  });
});

test("the key is made in the data folder, and stands in no page", async () => {
  const folder = inject("dataFolder");
  const { readFile } = await import("node:fs/promises");
  const key = (await readFile(join(folder, "box-keys"), "utf8")).trim();
  expect(key).toMatch(/^made-[0-9a-f]{8}:[A-Za-z0-9+/]{43}=$/);
  const page = await browser.open();
  await page.goto("/");
  expect(await page.content()).not.toContain(key.split(":")[1]);
});
