import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  accountOf,
  axeFindings,
  DESKTOP,
  overflow,
  PHONE,
  signIn,
  useBrowser,
} from "../support/browser";
import { pageAddresses } from "../support/page-list";

const browser = useBrowser();
const TABLET = { width: 768, height: 1024 };
let addresses: string[] = [];

/** States of pages that an address alone does not show. */
const MORE = [
  "/search?q=refund",
  "/search?q=%E6%8F%90%E7%8E%B0",
  "/search?q=zzyzx",
  "/questions?list=unanswered&type=withdrawal",
  "/questions/new?title=refund&type=failed-payment",
  "/sign-in?returnTo=%2Fquestions%2Fnew",
];

/** Finds real ids and names for the parameters of routes, as a reader would: by following links. */
async function samples(): Promise<Record<string, string>> {
  const page = await browser.open();
  await signIn(page, accountOf("administrator"));
  const part = async (address: string, pattern: RegExp) => {
    await page.goto(address);
    return pattern.exec(await page.content())?.[1] ?? "";
  };
  const question = await part("/questions?list=solved", /href="\/questions\/(\d+[^"#?/]*)"/);
  const found = {
    "questions.questionId": question,
    "posts.postId": question.replace(/-.*/, ""),
    "tags.name": await part("/tags", /href="\/tags\/([^"?]+)"/),
    "people.personId": await part("/people", /href="\/people\/(\d+)"/),
    "staff.mailId": "none",
  };
  await page.context().close();
  return found;
}

beforeAll(async () => {
  addresses = [...pageAddresses(await samples()), ...MORE];
});

async function look(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const findings = await axeFindings(page);
  for (const wide of await overflow(page)) findings.push(`sticks out: ${wide}`);
  return findings.map((finding) => `${address}: ${finding}`);
}

const readers = [
  { who: "a visitor", locale: "en", size: PHONE, dark: false, role: null },
  { who: "a visitor", locale: "zh-CN", size: DESKTOP, dark: true, role: null },
  { who: "a visitor", locale: "zh-CN", size: PHONE, dark: false, role: null },
  { who: "a member", locale: "zh-CN", size: PHONE, dark: true, role: "member" },
  { who: "a member", locale: "en", size: TABLET, dark: false, role: "member" },
  { who: "an agent", locale: "en", size: DESKTOP, dark: true, role: "agent" },
  { who: "an administrator", locale: "zh-CN", size: TABLET, dark: false, role: "administrator" },
  { who: "an administrator", locale: "en", size: PHONE, dark: true, role: "administrator" },
] as const;

describe("every page", () => {
  test.each(readers)(
    "is sound for $who in $locale on $size.width px, dark: $dark",
    { timeout: 240_000 },
    async ({ locale, size, dark, role }) => {
      expect(addresses.length).toBeGreaterThan(15);
      const page = await browser.open({ locale, size, dark });
      if (role) await signIn(page, accountOf(role));
      if (role) await chooseLanguage(page, locale);
      const findings: string[] = [];
      for (const address of addresses) findings.push(...(await look(page, address)));
      expect(findings).toEqual([]);
      await page.context().close();
    },
  );
});

/** A person's own setting beats the browser's language: the test wants the latter. */
async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await page.goto("/");
  if ((await page.getAttribute("html", "lang")) === locale) return;
  await page.evaluate(async (language) => {
    await fetch("/language", {
      method: "POST",
      body: new URLSearchParams({ language, returnTo: "/" }),
    });
  }, locale);
}
