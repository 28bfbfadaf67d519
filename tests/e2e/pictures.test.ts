import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  accountOf,
  axeFindings,
  DESKTOP,
  give,
  overflow,
  PHONE,
  type Reader,
  signIn,
  useBrowser,
} from "../support/browser";
import { pictureByForm } from "../support/by-form";
import { png } from "../support/pictures";

const browser = useBrowser();
const shot = (name: string) => ({
  name,
  mimeType: "image/png",
  buffer: png({ width: 1200, height: 700 }),
});

const words = {
  en: { alt: "Payment page with error E-402", refused: "not a picture we can show" },
  "zh-CN": { alt: "付款页面，报错 E-402", refused: "这不是可以显示的图片" },
} as const;

/** A question of somebody else that takes answers. */
async function openQuestion(page: Page): Promise<void> {
  await page.goto("/questions?list=unanswered");
  await page.click("main h2 a, main h3 a");
  await page.waitForSelector('#answer [name="body"]');
}

const AREA = '#answer [name="body"]';
const textOf = (page: Page) => page.inputValue(AREA);
const linesIn = async (page: Page) => (await textOf(page)).match(/\/attachments\//g)?.length ?? 0;

const runs: (Reader & { locale: "en" | "zh-CN" })[] = [
  { locale: "zh-CN", size: PHONE },
  { locale: "en", size: DESKTOP, dark: true },
];

describe("a screenshot", () => {
  test.each(runs)(
    "is chosen, pasted and dropped into an answer, described, posted and seen by visitors: $locale",
    { timeout: 480_000 },
    async (reader) => {
      const said = words[reader.locale];
      const page = await browser.open(reader);
      await signIn(page, accountOf(reader.locale === "en" ? "member" : "helper"));
      await page.goto("/settings");
      await page.selectOption('[name="locale"]', reader.locale).catch(() => {});
      await openQuestion(page);
      await page.fill('#answer [name="body"]', "This is what I see on my side:");
      await page.setInputFiles('#answer [data-pictures="body"]', shot("balance of Lin Wei.png"));
      await expect.poll(() => linesIn(page), { timeout: 20_000 }).toBe(1);
      await page.locator("#answer li input.control").first().fill(said.alt);
      expect(await textOf(page)).toContain(`![${said.alt}](/attachments/`);
      await give(page, "paste", png({ width: 300, height: 200 }), "image/png", AREA);
      await expect.poll(() => linesIn(page), { timeout: 20_000 }).toBe(2);
      await give(page, "drop", png({ width: 200, height: 300 }), "image/png", AREA);
      await expect.poll(() => linesIn(page), { timeout: 20_000 }).toBe(3);
      await give(page, "drop", Buffer.from("<svg/>"), "image/png", AREA);
      await page.waitForSelector("#answer li .text-danger");
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toEqual([]);
      await page.click('#answer button[value="post"]');
      await page.waitForSelector("article a.picture img");

      const visitor = await browser.open(reader);
      await visitor.goto(new URL(page.url()).pathname);
      const picture = visitor.locator(`article a.picture img[alt="${said.alt}"]`).first();
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBe(800);
      expect(await picture.getAttribute("width")).toBe("800");
      expect(await overflow(visitor)).toEqual([]);
      await visitor.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await axeFindings(visitor)).toEqual([]);
      expect(await visitor.content()).not.toContain("Lin Wei");
      const whole = await picture.locator("xpath=..").getAttribute("href");
      expect((await visitor.request.get(whole ?? "")).headers()["content-type"]).toBe("image/png");
      for (const each of [page, visitor]) await each.context().close();
    },
  );

  test.each([{ locale: "en" }, { locale: "zh-CN" }] as const)(
    "is added without scripts on a page of its own, whose line goes into the text: $locale",
    { timeout: 480_000 },
    async ({ locale }) => {
      const said = words[locale];
      const page = await browser.open({ locale, scripts: false, size: PHONE });
      await signIn(page, accountOf("agent"));
      await openQuestion(page);
      expect(await page.locator('#answer a[href="/attachments/new"]').count()).toBe(1);
      const question = page.url();
      await page.goto("/attachments/new");
      await page.setInputFiles('[name="file"]', {
        name: "x.png",
        mimeType: "image/png",
        buffer: Buffer.from("<html>"),
      });
      await page.click("main form button");
      await page.waitForURL(/refused=wrong-type/);
      expect(await page.textContent("main")).toMatch(
        new RegExp(`${words.en.refused}|${words["zh-CN"].refused}`),
      );
      const line = await pictureByForm(page, shot("x.png"), said.alt);
      expect(line).toContain(said.alt);
      expect(await overflow(page)).toEqual([]);
      await page.goto(question);
      await page.fill('#answer [name="body"]', `Look at this:\n\n${line}`);
      await page.click('#answer button[value="post"]');
      await page.waitForSelector(`article a.picture img[alt="${said.alt}"]`);
      await page.context().close();
    },
  );
});
