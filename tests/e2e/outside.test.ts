import { describe, expect, test } from "vitest";
import { DESKTOP, overflow, PHONE, type Reader, useBrowser } from "../support/browser";
import { readXml } from "../support/read-xml";

const browser = useBrowser();

const words = {
  en: {
    code: "Error code HP-4021",
    meaning: "You are on a device we don't know yet.",
    solution: "What solved it for others",
    ask: "Ask about this code",
    lookUp: "Look it up",
    feed: "Feed (Atom)",
  },
  "zh-CN": {
    code: "错误码 HP-4021",
    meaning: "这台设备还没有确认",
    solution: "别人是这样解决的",
    ask: "就这个错误码提问",
    lookUp: "查询",
    feed: "订阅（Atom）",
  },
} as const;

const readers: (Reader & { locale: "en" | "zh-CN" })[] = [
  { locale: "en", size: PHONE, scripts: false },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "zh-CN", size: PHONE, scripts: false, dark: true },
];

describe("somebody who comes with an error code", () => {
  test.each(readers)(
    "types it as they like, reads what it means and what helped, and asks with it: $locale, $size.width px",
    async (reader) => {
      const said = words[reader.locale];
      const page = await browser.open(reader);
      await page.goto("/codes");
      await page.fill('[name="code"]', "hp 4021");
      await page.click(`text=${said.lookUp}`);
      await page.waitForURL("**/codes/HP-4021");
      expect(await page.textContent("h1")).toBe(said.code);
      for (const text of [said.meaning, said.solution])
        expect(await page.textContent("main")).toContain(text);
      expect(await overflow(page)).toEqual([]);
      await page.click(`text=${said.ask}`);
      expect(await page.inputValue('[name="errorCode"]')).toBe("HP-4021");
      await page.context().close();
    },
  );
});

describe("a visitor without scripts", () => {
  test.each(readers)("follows a list by its feed: $locale, $size.width px", async (reader) => {
    const page = await browser.open(reader);
    await page.goto("/questions");
    const feed = page.locator(`main >> text=${words[reader.locale].feed}`);
    const answer = await page.request.get((await feed.getAttribute("href")) ?? "");
    const read = readXml(await answer.text());
    expect(read.root).toEqual({ name: "feed", language: reader.locale });
    expect(read.texts("entry/id").length).toBe(20);
    await page.context().close();
  });

  test("reads a question whose data for search engines the page's own policy lets stand", async () => {
    const complaints: string[] = [];
    const page = await browser.open();
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto("/questions?list=solved");
    await page.click("main h2 a");
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.map((text) => (JSON.parse(text) as { "@type": string })["@type"])).toEqual([
      "QAPage",
      "BreadcrumbList",
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
