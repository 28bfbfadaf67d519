import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { signUpAs } from "../support/by-form";

const browser = useBrowser();

describe("a page that is used before its scripts are ready", () => {
  test("comes to life all the same, with what was typed meanwhile", async () => {
    const page = await browser.open();
    await signUpAs(page, "Early Hands");
    await page.goto("/questions/new");
    await page.fill('[name="body"]', "Begun: ");
    await page.getByText("Draft saved").waitFor();
    await page.addInitScript(() => {
      // At each turn of the browser a key, and now and then the letter that it leaves, until some time
      // after React began.
      const turns = new MessageChannel();
      let turn = 0;
      let since = 0;
      let letters = 0;
      turns.port1.onmessage = () => {
        const body = document.querySelector<HTMLTextAreaElement>('[name="body"]');
        if (Object.keys(document).some((key) => key.startsWith("__reactContainer"))) since++;
        if (body) {
          body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
          if (turn++ % 8 === 0) {
            body.setRangeText("a", body.value.length, body.value.length, "end");
            document.documentElement.dataset.letters = String(++letters);
            body.dispatchEvent(new InputEvent("input", { bubbles: true }));
          }
        }
        if (since < 400) turns.port2.postMessage(null);
      };
      turns.port2.postMessage(null);
    });
    await page.goto("/questions/new");
    const letters = async () =>
      Number(await page.evaluate(() => document.documentElement.dataset.letters ?? 0));
    await expect.poll(letters).toBeGreaterThan(20);
    // Only scripts save what is being written.
    const later = await page.context().newPage();
    const saved = async () => {
      await later.goto("/questions/new");
      return later.inputValue('[name="body"]');
    };
    const all = async () => `Begun: ${"a".repeat(await letters())}`;
    await expect.poll(async () => (await saved()) === (await all())).toBe(true);
    expect(await page.inputValue('[name="body"]')).toBe(await all());
  });
});
