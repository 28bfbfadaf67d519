import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  accountOf,
  axeFindings,
  chooseLanguage,
  overflow,
  PHONE,
  type Reader,
  signIn,
  useBrowser,
} from "../support/browser";
import { answerByForm, askByForm, signUpAs } from "../support/by-form";

const browser = useBrowser();

const WORDS = {
  en: {
    title: "My withdrawal waits at the last step",
    body: "It says processing since this morning and nothing arrives at all.",
    answer: "Close the app, open it again, and choose Retry at the top of the list.",
    accept: "Accept this answer",
    failed: "Did not work",
    where: "Say where",
    counted: "Thank you. It is counted.",
    sum: "Worked for 0 of 2",
    outdated: "May be outdated",
    notice: "Your answer may be outdated",
    advice: "Edit your answer",
    singapore: "Singapore",
    confirm: "Still right",
    confirmed: "The answer counts as confirmed today.",
    after: "Worked for 0 of 3, last confirmed",
  },
  "zh-CN": {
    title: "提现一直停在最后一步不动了",
    body: "从今天早上就显示处理中，到现在什么都没有到账。",
    answer: "把应用完全关掉再打开，在列表最上面点“重试”就可以了。",
    accept: "采纳",
    failed: "无效",
    where: "补充在哪里",
    counted: "谢谢，已计入。",
    sum: "2 人中 0 人有效",
    outdated: "可能已过时",
    notice: "你的回答可能已过时",
    advice: "修改你的回答",
    singapore: "新加坡",
    confirm: "仍然有效",
    confirmed: "这个回答已记为今天确认有效。",
    after: "3 人中 0 人有效，最近确认于",
  },
} as const;
type Locale = keyof typeof WORDS;

const text = (page: Page) => page.innerText("main");

async function clean(page: Page, { scripts }: Reader): Promise<void> {
  // axe waits by timers, which a page without scripts does not have.
  if (scripts) expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
}

/** A solved question, with its asker's and its author's windows. */
async function solved(reader: Reader, locale: Locale) {
  const words = WORDS[locale];
  const name = locale === "en" ? ["Olive Marsh", "Piet Anders"] : ["南桥", "晚樱"];
  const asking = await browser.open(reader);
  await signUpAs(asking, `${name[0]}`);
  const place = await askByForm(asking, words);
  const writing = await browser.open(reader);
  await signUpAs(writing, `${name[1]}`);
  await answerByForm(writing, place, words.answer);
  await asking.goto(place);
  await Promise.all([
    asking.waitForURL(/#post-/),
    asking.click('form[action$="/acceptance"] button'),
  ]);
  return { place, writing };
}

/** The button under the answer, from a window of its own. */
async function pressFailed(reader: Reader, place: string, locale: Locale): Promise<Page> {
  const page = await browser.open(reader);
  await page.goto(place);
  await page.getByRole("button", { name: WORDS[locale].failed, exact: true }).click();
  await page.waitForURL(/notice=proof-given/);
  expect(await text(page)).toContain(WORDS[locale].counted);
  return page;
}

describe.each([
  { locale: "en", scripts: true },
  { locale: "zh-CN", scripts: false },
] as const)("an answer that stops working, $locale, scripts $scripts", (reader) => {
  const { locale } = reader;
  const words = WORDS[locale];

  test("visitors say so and where, the third marks it, its author hears, an agent confirms", {
    timeout: 900_000,
  }, async () => {
    const { place, writing } = await solved(reader, locale);

    // One says where it was, on a phone: the form beside the two buttons.
    const phone = await browser.open({ ...reader, size: PHONE });
    await phone.goto(place);
    await phone.getByRole("link", { name: words.where }).click();
    await phone.waitForURL(/\/answers\/\d+\/proof/);
    await clean(phone, reader);
    await phone.check('[name="do"][value="failed"]', { force: true });
    await phone.selectOption('[name="country"]', "SG");
    await phone.fill('[name="appVersion"]', "the newest");
    await phone.fill('[name="bank"]', "Harbour Bank");
    await phone.click("main form button");
    await phone.waitForSelector('[aria-invalid="true"][name="appVersion"]');
    expect(await phone.inputValue('[name="bank"]')).toBe("Harbour Bank");
    await phone.fill('[name="appVersion"]', "8.2.1");
    await phone.click("main form button");
    await phone.waitForURL(/notice=proof-given/);
    await clean(phone, reader);

    const second = await pressFailed(reader, place, locale);
    expect(await text(second)).toContain(words.sum);
    expect(await text(second)).not.toContain(words.outdated);
    const third = await pressFailed(reader, place, locale);
    expect(await text(third)).toContain(words.outdated);
    await clean(third, reader);

    await expect
      .poll(
        async () => {
          await writing.goto("/inbox");
          return text(writing);
        },
        { timeout: 120_000, interval: 1_000 },
      )
      .toContain(words.notice);
    await writing.goto(place);
    expect(await text(writing)).toContain(words.advice);

    const agent = await browser.open(reader);
    await signIn(agent, accountOf("agent"));
    if (reader.scripts) await chooseLanguage(agent, locale);
    await agent.goto("/staff/outdated");
    const card = agent.locator("main li", { hasText: words.title }).first();
    expect(await card.innerText()).toContain("8.2.1");
    await clean(agent, reader);
    await card.locator('form:has([name="do"][value="confirm"]) button').click();
    await agent.waitForURL(/notice=confirmed/);
    await third.goto(place);
    expect(await text(third)).not.toContain(words.outdated);
    expect(await text(third)).toContain(words.after);
    await writing.goto("/inbox");
    expect(await text(writing)).not.toContain(words.notice);
  });
});
