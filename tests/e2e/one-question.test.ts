import { describe, expect, test } from "vitest";
import { accountOf, DESKTOP, PHONE, type Reader, signIn, useBrowser } from "../support/browser";
import { askByForm, signUpAs } from "../support/by-form";

const browser = useBrowser();

const words = {
  "zh-CN": {
    title: "海外打来的欧元三天没入账怎么办",
    body: "上周五客户从德国汇来 800 欧元，对方银行显示已汇出，我这边一直看不到这笔钱。",
    tried: "重启过应用，也看了交易记录。",
    answer: "先让对方银行给你一份 **SWIFT 回执**，凭回执上的编号可以查到钱停在哪一家中转行。",
    accepted: "提问者已采纳",
    search: "欧元入账",
  },
  en: {
    title: "Euros from abroad have not arrived for three days",
    body: "A client in Germany sent 800 euros last Friday. Their bank says it left, and I still can't see it here.",
    tried: "Restarted the app and read the list of transfers.",
    answer:
      "Ask the sending bank for the **SWIFT receipt**: the number on it shows which bank on the way holds the money.",
    accepted: "Accepted by the asker",
    search: "euro arrive abroad",
  },
} as const;

const runs: (Reader & { locale: "en" | "zh-CN" })[] = [
  { locale: "zh-CN", size: PHONE, scripts: true },
  { locale: "zh-CN", size: DESKTOP, scripts: false },
  { locale: "en", size: DESKTOP, scripts: true },
  { locale: "en", size: PHONE, scripts: false },
];

describe("one question's way", () => {
  test.each(runs)(
    "is asked, answered by somebody else, accepted and found again: $locale, $size.width px, scripts $scripts",
    { timeout: 480_000 },
    async (reader) => {
      const said = words[reader.locale];
      const mark = `${reader.locale} ${reader.scripts}`;
      const asker = await browser.open(reader);
      await signUpAs(asker, `${reader.locale === "en" ? "Quiet Asker" : "安静的提问者"} ${mark}`);
      const place = await askByForm(asker, {
        ...said,
        title: `${said.title} ${mark}`,
        tags: "euro, bank",
      });
      await asker.waitForSelector(`h1:has-text("${said.title}")`);

      const peer = await browser.open({ ...reader, size: DESKTOP });
      await signUpAs(peer, `${reader.locale === "en" ? "Kind Peer" : "热心的网友"} ${mark}`);
      await peer.goto(place);
      await peer.fill('#answer [name="body"]', said.answer);
      await peer.click('#answer button[value="post"]');
      await peer.waitForSelector("article >> text=SWIFT");

      await asker.goto(place);
      await asker.click('form[action$="/acceptance"] button');
      await asker.waitForSelector(`article >> text=${said.accepted}`);

      const searcher = await browser.open({ ...reader, locale: reader.locale });
      await expect
        .poll(
          async () => {
            await searcher.goto(`/search?q=${encodeURIComponent(said.search)}`);
            return searcher.locator(`main a[href^="${decodeURI(place).split("-")[0]}"]`).count();
          },
          { timeout: 15_000 },
        )
        .toBeGreaterThan(0);
      for (const page of [asker, peer, searcher]) await page.context().close();
    },
  );

  test("a signed-in agent's answer carries the badge that nobody can write", async () => {
    const page = await browser.open();
    await signIn(page, accountOf("agent"));
    await page.goto("/questions?list=unanswered");
    await page.click("main h2 a, main h3 a");
    await page.fill(
      '#answer [name="body"]',
      "We have looked at this and it is on its way to your bank.",
    );
    await page.check('#answer [name="official"]');
    await page.click('#answer button[value="post"]');
    await page.waitForSelector("text=on its way to your bank");
    expect(await page.locator('article a[href="/help/staff"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
