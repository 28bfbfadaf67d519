import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { DESKTOP, PHONE, type Reader, signInAs, useBrowser } from "../support/browser";
import { askByForm, signUpAs } from "../support/by-form";

const browser = useBrowser();

const WORDS = {
  en: {
    replied: "Official support has replied.",
    asker: "The asker has written.",
    show: "Show",
    looking: "is looking at this case",
    writing: "is writing",
  },
  "zh-CN": {
    replied: "官方支持已答复。",
    asker: "提问者有新内容。",
    show: "查看",
    looking: "正在查看这个工单",
    writing: "正在写回复",
  },
} as const;

/** Somebody's question that they handed to support; their window stands on it. */
async function asked(reader: Reader, name: string, title: string) {
  const page = await browser.open(reader);
  await signUpAs(page, name);
  const place = await askByForm(page, {
    title,
    body: "The shop shows it as paid out on Sunday and my bank has seen nothing of it.",
  });
  const id = place.match(/\d+/)?.[0] ?? "";
  await page.goto(`/questions/${id}/support`);
  await page.fill('[name="note"]', "The bank says that nothing is on its way to me.");
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForURL(/\/questions\/\d+-/);
  return { page, id };
}

async function staff(role: string, reader: Reader = {}): Promise<Page> {
  const page = await browser.open(reader);
  await signInAs(page, role, reader.locale);
  return page;
}

/** The address of the case of a question, as staff find it from its thread. */
async function caseOf(page: Page, questionId: string): Promise<string> {
  await page.goto(`/questions/${questionId}`);
  const link = page.locator('section[aria-labelledby="standing"] a');
  return (await link.getAttribute("href")) ?? "";
}

describe("while a case is worked on", () => {
  test.each([
    { locale: "en", size: DESKTOP, name: "Waiting Wanda" },
    { locale: "zh-CN", size: PHONE, name: "等待者" },
  ] as const)(
    "the asker's open page shows the reply and where it stands, and keeps what they write: $locale",
    async (reader) => {
      const words = WORDS[reader.locale];
      const { page, id } = await asked(reader, reader.name, "My withdrawal is nowhere to be seen");
      const before = await page.locator("#promise").innerText();
      const agent = await staff("agent");
      const place = await caseOf(agent, id);
      const form = page.locator("#private form");
      await page.locator("#private summary").click();
      await form.locator('[name="body"]').fill("Half a sentence that");
      await agent.goto(place);
      await agent.fill("#field-note-body", "Half a note that nobody has saved");
      await agent.fill("#field-private-body", "Your bank sent the money back to us on Monday.");
      await agent.click('form:has([name="form"][value="private"]) button[value="send"]');
      await agent.waitForURL(/notice=replied/);
      expect(await agent.inputValue("#field-note-body")).toBe("Half a note that nobody has saved");
      await page.waitForSelector("#private >> text=sent the money back");
      await page.waitForSelector(`#promise >> text=${words.replied}`);
      expect(await page.locator("#promise").innerText()).not.toBe(before);
      await page.waitForSelector("section[aria-labelledby='outcome']");
      expect(await form.locator('[name="body"]').inputValue()).toBe("Half a sentence that");
      expect(await form.locator('[name="body"]').isVisible()).toBe(true);
      for (const each of [page, agent]) await each.context().close();
    },
  );

  test.each([
    { locale: "en", size: DESKTOP, name: "Writing Wilma" },
    { locale: "zh-CN", size: PHONE, name: "写信者" },
  ] as const)(
    "the agent's open page shows who else looks and that the asker wrote, and keeps what is written: $locale",
    async (reader) => {
      const words = WORDS[reader.locale];
      const { page, id } = await asked({}, reader.name, "My payout is lost between two banks");
      const agent = await staff("agent", reader);
      const place = await caseOf(agent, id);
      await agent.goto(place);
      await agent.fill("#field-note-body", "Half a note that");
      const lead = await staff("lead");
      await lead.goto(place);
      await agent.waitForSelector(`[role="status"] >> text=${words.looking}`);
      await lead.fill("#field-note-body", "The lead writes");
      await agent.waitForSelector(`[role="status"] >> text=${words.writing}`);
      await page.locator("#private summary").click();
      await page.fill("#private [name='body']", "My bank has answered me now.");
      await page.click("#private form button");
      await page.waitForSelector("#private >> text=My bank has answered me now.");
      await agent.waitForSelector(`[role="status"] >> text=${words.asker}`);
      await agent.click(`[role="status"] a:has-text("${words.show}")`);
      await agent.waitForSelector("main >> text=My bank has answered me now.");
      await agent.locator(`[role="status"] >> text=${words.asker}`).waitFor({ state: "detached" });
      expect(await agent.inputValue("#field-note-body")).toBe("Half a note that");
      for (const each of [page, agent, lead]) await each.context().close();
    },
  );
});
