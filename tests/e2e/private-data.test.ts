import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  axeFindings,
  DESKTOP,
  leavings,
  overflow,
  PHONE,
  type Reader,
  signIn,
  signInAs,
  useBrowser,
} from "../support/browser";

const browser = useBrowser();

const CARD = "4012 8888 8888 1881";
const MASKED = "•••• •••• •••• 1881";

const words = {
  "zh-CN": {
    title: "付款被拒绝，换了网络也一样",
    body: `我的卡号是 ${CARD}，从昨天开始付款一直被拒绝。`,
    found: "这里好像有银行卡号。",
    mask: "现在打码",
    masked: "我们为你的内容打了码",
    reason: "银行卡号：别人拿到卡号就可能盗刷。",
  },
  en: {
    title: "Payment refused, on every network",
    body: `My card is ${CARD}, it has been refused since yesterday.`,
    found: "This looks like a card number.",
    mask: "Mask it now",
    masked: "We masked private data in your text",
    reason: "Card number: With a card number, somebody else can pay.",
  },
} as const;

let counter = 0;

/** Signs somebody new up and in, who reads the language of their browser. */
async function join(page: Page, { locale }: { locale: "en" | "zh-CN" }): Promise<void> {
  const number = ++counter;
  const account = { email: `careful${number}@example.test`, password: "a long and quiet walk 42" };
  const name = locale === "en" ? "Careful Asker" : "谨慎的提问者";
  await page.goto("/sign-up");
  await page.fill('[name="name"]', `${name} ${number}`);
  await page.fill('[name="email"]', account.email);
  await page.fill('[name="password"]', account.password);
  await page.click('main button[type="submit"]');
  await page.waitForURL("**/sign-in**");
  await signIn(page, account);
}

async function fillIn(page: Page, { title, body }: { title: string; body: string }): Promise<void> {
  await page.goto("/questions/new");
  await page.check('[name="problemType"][value="failed-payment"]', { force: true });
  await page.fill('[name="title"]', title);
  await page.fill('[name="body"]', body);
}

/** Waits for the pauses after typing: notice, browser draft and server draft have had their turn. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(2500);
}

/** Nothing that axe or an eye on the width would complain about. */
async function looksRight(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

const readers: (Reader & { locale: "en" | "zh-CN" })[] = [
  { locale: "en", size: PHONE },
  { locale: "zh-CN", size: DESKTOP },
];

describe("a card number typed into a question", () => {
  test.each(readers)(
    "is offered to be masked before it leaves the page: $locale, $size.width px",
    { timeout: 360_000 },
    async (reader) => {
      const said = words[reader.locale];
      const page = await browser.open(reader);
      await join(page, reader);
      const sent = leavings(page, CARD);
      await fillIn(page, { ...said, title: `${said.title} ${CARD}` });
      const offer = page.locator(`.mt-6:has(> * > [name="body"]) [role="status"]`);
      await offer.getByText(said.found).waitFor();
      await looksRight(page);
      await rest(page);
      expect(sent).toEqual([]);

      for (const name of ["title", "body"]) {
        const field = page.locator(`.mt-6:has(> * > [name="${name}"])`);
        await field.getByRole("button", { name: said.mask }).click();
        expect(await page.inputValue(`[name="${name}"]`)).toContain(MASKED);
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(name);
        expect(await field.getByText(said.found).count()).toBe(0);
      }
      await page.click('main button[value="post"]');
      await page.waitForURL(/\/questions\/\d+/);
      await page.waitForSelector(`#main p:has-text("${MASKED}")`);
      expect(await page.content()).not.toContain(said.masked);
      expect(sent).toEqual([]);
    },
  );

  test("is kept masked in a visitor's own browser", { timeout: 240_000 }, async () => {
    const page = await browser.open();
    const sent = leavings(page, CARD);
    await fillIn(page, words.en);
    await rest(page);
    const stored = await page.evaluate(() => JSON.stringify(window.localStorage));
    expect(stored).toContain(MASKED);
    expect(stored).not.toContain(CARD);
    expect(sent).toEqual([]);
  });

  test.each(readers)(
    "is masked and explained on the posted page where scripts are off: $locale, $size.width px",
    { timeout: 240_000 },
    async (reader) => {
      const said = words[reader.locale];
      const page = await browser.open({ ...reader, scripts: false });
      await join(page, reader);
      await fillIn(page, said);
      await page.click('main button[value="post"]');
      await page.waitForURL(/\/questions\/\d+/);
      const shown = await page.content();
      for (const text of [MASKED, said.masked, said.reason]) expect(shown).toContain(text);
      expect(shown).not.toContain(CARD);
    },
  );

  test("is offered to be masked in answers, comments, changes and profiles, too", {
    timeout: 360_000,
  }, async () => {
    const page = await browser.open();
    await signInAs(page, "agent");
    await page.goto("/questions");
    await page.locator('main li a[href^="/questions/"]').first().click();
    await page.waitForURL(/\/questions\/\d+/);
    const sent = leavings(page, CARD);
    await page.fill('#answer [name="body"]', `Try ${CARD} instead.`);
    await page.locator("#answer").getByText(words.en.found).waitFor();
    await page.locator("#answer").getByRole("button", { name: words.en.mask }).click();
    expect(await page.inputValue('#answer [name="body"]')).toBe(`Try ${MASKED} instead.`);

    const comments = page.locator('details:has(textarea[name="text"])').first();
    await comments.locator("summary").click();
    await comments.locator("textarea").fill(`Is it ${CARD}?`);
    await comments.getByText(words.en.found).waitFor();
    await looksRight(page);
    await rest(page);
    expect(sent).toEqual([]);
    await comments.locator('button:not([type="button"])').click();
    await page.getByText(words.en.masked).waitFor();
    await looksRight(page);
    const masked = page.locator("li", { hasText: `Is it ${MASKED}?` }).last();
    await masked.locator('a[href$="/edit"]').click();
    await page.waitForURL(/\/edit$/);
    await page.fill('[name="text"]', `Or is it ${CARD}?`);
    await page.getByText(words.en.found).waitFor();

    await page.goto("/settings");
    await page.fill('[name="about"]', `My card: ${CARD}`);
    await page.getByText(words.en.found).waitFor();
    await page.getByRole("button", { name: words.en.mask }).click();
    expect(await page.inputValue('[name="about"]')).toBe(`My card: ${MASKED}`);
  });

  test("typed over a draft before the page's scripts came, is kept as typed and offered to be masked", {
    timeout: 360_000,
  }, async () => {
    const page = await browser.open();
    await join(page, { locale: "en" });
    await page.goto("/questions");
    const question = await page
      .locator('main li a[href^="/questions/"]')
      .first()
      .getAttribute("href");
    await page.goto(question ?? "");
    const body = page.locator('#answer [name="body"]');
    await body.fill("The draft of another day.");
    await page.locator("#answer").getByText("Draft saved").waitFor();

    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(question ?? "", { waitUntil: "commit" });
    await expect.poll(() => body.inputValue()).toBe("The draft of another day.");
    await body.fill(`Try ${CARD} instead.`);
    letThrough();
    await page.locator("#answer").getByText(words.en.found).waitFor();
    expect(await body.inputValue()).toBe(`Try ${CARD} instead.`);
  });
});
