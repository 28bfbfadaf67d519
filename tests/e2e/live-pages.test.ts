import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  accountOf,
  DESKTOP,
  PHONE,
  type Reader,
  signIn,
  unread,
  useBrowser,
} from "../support/browser";
import { answerByForm, askByForm, closeByForm, signUpAs } from "../support/by-form";

const browser = useBrowser();
const QUESTION = {
  title: "My card was charged twice for one order",
  body: "The shop shows one order and my statement shows two payments of the same amount.",
};
const ANSWER = "One of the two is a hold: it goes away within five days.";

async function open(name: string, reader: Reader = {}): Promise<Page> {
  const page = await browser.open(reader);
  await signUpAs(page, name);
  return page;
}

const answerAt = (page: Page, place: string, text = ANSWER) => answerByForm(page, place, text);

describe("a page that is open", () => {
  test.each([
    { locale: "en", size: DESKTOP, arrived: "1 new answer", solved: "Solved", name: "Live Asker" },
    {
      locale: "zh-CN",
      size: PHONE,
      arrived: "有 1 条新回答",
      solved: "已解决",
      name: "实时提问者",
    },
  ] as const)(
    "shows the answer, the count and the solution as they come: $locale",
    async (reader) => {
      const { arrived, solved, name } = reader;
      const asker = await open(name, reader);
      const place = await askByForm(asker, QUESTION);
      const elsewhere = await asker.context().newPage();
      await elsewhere.goto("/help");
      await unread(elsewhere, 0);
      const peer = await open(`Live Peer ${reader.locale}`, { locale: reader.locale });
      await answerAt(peer, place);

      await asker.waitForSelector(`article >> text=${ANSWER}`);
      const link = asker.locator(`[role="status"] a:has-text("${arrived}")`);
      expect(await link.getAttribute("href")).toMatch(/^#post-\d+$/);
      await link.click();
      await link.waitFor({ state: "detached" });

      await asker.click('form[action$="/acceptance"] button');
      await peer.waitForSelector(`main >> text=${solved}`);
      await unread(peer, 0);
      await peer.goto("/help");
      for (const page of [asker, peer]) await page.context().close();
    },
  );

  test("counts what is unread, on any page", async () => {
    const asker = await open("Counting Asker");
    const place = await askByForm(asker, QUESTION);
    await asker.goto("/help");
    const peer = await open("Counting Peer");
    await answerAt(peer, place);
    await unread(asker, 1);
    await asker.click('header a[href="/inbox"]');
    await asker.click('a[href^="/inbox/"]');
    await asker.waitForSelector(`article >> text=${ANSWER}`);
    await unread(asker, 0);
    for (const page of [asker, peer]) await page.context().close();
  });

  test("asks where streams don't get through", async () => {
    const asker = await browser.open();
    await asker.route(/\/live\?/, (route) => route.abort());
    await signUpAs(asker, "Asking Asker");
    const place = await askByForm(asker, QUESTION);
    const peer = await open("Asking Peer");
    await answerAt(peer, place);
    await asker.waitForSelector(`article >> text=${ANSWER}`);
    for (const page of [asker, peer]) await page.context().close();
  });

  test("comes back after the network was away", async () => {
    const asker = await open("Offline Asker");
    const place = await askByForm(asker, QUESTION);
    await asker.route(/\/(live|now)\b/, (route) => route.abort());
    await asker.context().setOffline(true);
    const peer = await open("Offline Peer");
    await answerAt(peer, place);
    await asker.context().setOffline(false);
    await asker.unroute(/\/(live|now)\b/);
    await asker.waitForSelector(`article >> text=${ANSWER}`, { timeout: 180_000 });
    for (const page of [asker, peer]) await page.context().close();
  });

  test("leaves what somebody writes, where they write it and how far they scrolled", async () => {
    const asker = await open("Typing Asker");
    const place = await askByForm(asker, QUESTION);
    const peer = await open("Typing Peer");
    await answerAt(peer, place, "First of all, wait until Monday.");
    await peer.click("article:last-of-type details summary:has-text('comment')");
    const comment = peer.locator("article [name='text']:visible").first();
    await comment.fill("Which bank");
    const box = peer.locator('#answer [name="body"]');
    await box.fill("Half a sentence that");
    await box.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(4, 4));
    const top = (await box.boundingBox())?.y ?? 0;

    const other = await open("Typing Other");
    await answerAt(other, place);
    await peer.waitForSelector(`article >> text=${ANSWER}`);
    expect(await box.inputValue()).toBe("Half a sentence that");
    expect(await comment.inputValue()).toBe("Which bank");
    const caret = await box.evaluate((element: HTMLTextAreaElement) => [
      document.activeElement === element,
      element.selectionStart,
    ]);
    expect(caret).toEqual([true, 4]);
    expect(Math.abs(((await box.boundingBox())?.y ?? 0) - top)).toBeLessThan(3);
    await box.pressSequentially(" even");
    expect(await box.inputValue()).toBe("Half even a sentence that");
    for (const page of [asker, peer, other]) await page.context().close();
  });

  test("keeps its connection only while somebody looks at it, and a visitor's has none", async () => {
    const streams: string[] = [];
    const page = await browser.open();
    page.on("request", (request) => {
      if (new URL(request.url()).pathname.startsWith("/live")) streams.push(request.url());
    });
    await page.goto("/questions");
    await page.goto("/help");
    expect(streams).toEqual([]);
    await signUpAs(page, "Looking Person");
    await expect.poll(() => streams.length).toBeGreaterThan(0);
    const place = await askByForm(page, QUESTION);
    const other = await open("Other Person");
    await other.goto(place);
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await answerAt(other, place);
    const before = streams.length;
    expect(await page.locator("article", { hasText: ANSWER }).count()).toBe(0);
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "visible", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await page.waitForSelector(`article >> text=${ANSWER}`);
    expect(streams.length).toBe(before + 1);
    for (const each of [page, other]) await each.context().close();
  });

  test("keeps the form of who writes when the question is closed meanwhile", async () => {
    const keeper = await browser.open();
    await signIn(keeper, accountOf("moderator"));
    const asker = await open("Closing Asker");
    const place = await askByForm(asker, QUESTION);
    const peer = await open("Closing Peer");
    await peer.goto(place);
    const box = peer.locator('#answer [name="body"]');
    await box.fill("Half a sentence that");
    await closeByForm(keeper, place, { reason: "off-topic", note: "Ask in the office." });
    await peer.waitForSelector("main >> text=Ask in the office.");
    await peer.waitForSelector("text=This question no longer takes answers.");
    expect(await box.inputValue()).toBe("Half a sentence that");
    for (const page of [asker, peer, keeper]) await page.context().close();
  });
});
