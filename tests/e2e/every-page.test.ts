import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  accountOf,
  axeFindings,
  chooseLanguage,
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
  "/staff/calendars/1?month=2027-02&date=2027-02-15",
  "/staff/rules/edit?type=withdrawal",
  "/staff/rules/edit?tag=a%2Fb",
  "/staff/codes/edit?code=HP-4021",
  "/staff/codes/edit?code=a+b",
  "/codes?code=HP-9999",
  "/codes/HP-2026?lang=zh-CN",
  "/articles?type=failed-payment",
  "/help/problems/how-to",
  "/staff/articles?show=missing",
];

/** What only the asker of a question is shown; others get the page that says it is not there. */
const ASKERS = ["support", "private-box", "private-replies"];

async function askersPages(): Promise<string[]> {
  const page = await browser.open();
  await signIn(page, accountOf("member"));
  await page.goto("/questions/mine");
  const id = /href="\/questions\/(\d+)-/.exec(await page.content())?.[1];
  await page.context().close();
  if (!id) throw new Error("The demo's member has asked nothing");
  return ASKERS.map((thing) => `/questions/${id}/${thing}`);
}

/** Finds real ids and names for the parameters of routes, as a reader would: by following links. */
async function samples(): Promise<Record<string, string>> {
  const page = await browser.open();
  await signIn(page, accountOf("administrator"));
  const part = async (address: string, pattern: RegExp) => {
    await page.goto(address);
    return pattern.exec(await page.content())?.[1] ?? "";
  };
  const question = await part("/questions?list=solved", /href="\/questions\/(\d+[^"#?/]*)"/);
  const incident = await part("/status", /href="\/status\/(\d+)"/);
  const found = {
    "questions.questionId": question,
    "posts.postId": question.replace(/-.*/, ""),
    "codes.code": await part("/codes", /href="\/codes\/([^"?]+)"/),
    "answers.answerId": await part(`/questions/${question}`, /href="\/answers\/(\d+)\/proof"/),
    "tags.name": await part("/tags", /href="\/tags\/([^"?]+)"/),
    "people.personId": await part("/people", /href="\/people\/(\d+)"/),
    "status.incidentId": incident,
    "staff.incidentId": incident,
    "articles.articleId": await part("/articles", /href="\/articles\/(\d+[^"#?/]*)"/),
    "staff.articleId": await part(
      "/staff/articles?show=reviews",
      /href="\/staff\/articles\/(\d+)"/,
    ),
    "help.type": "withdrawal",
    "staff.mailId": "none",
    "staff.caseId": await part("/staff/cases?state=open", /data-case-row="(\d+)"/),
    "staff.calendarId": await part("/staff/calendars", /href="\/staff\/calendars\/(\d+)"/),
    "staff.missId": await part("/staff/searches", /href="\/staff\/searches\/(\d+)"/),
    "staff.personId": await part("/staff/duty", /href="\/staff\/duty\/(\d+)"/),
  };
  await page.context().close();
  return found;
}

beforeAll(async () => {
  addresses = [...pageAddresses(await samples()), ...(await askersPages()), ...MORE];
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
    { timeout: 900_000 },
    async ({ locale, size, dark, role }) => {
      expect(addresses.length).toBeGreaterThan(15);
      const page = await browser.open({ locale, size, dark });
      if (role) await signIn(page, accountOf(role));
      if (role) await chooseLanguage(page, locale);
      const findings: string[] = [];
      // Two windows side by side: one is drawn while the other is looked at.
      const windows = [page, await page.context().newPage()];
      const looking = windows.map(async (window, turn) => {
        for (let at = turn; at < addresses.length; at += windows.length)
          findings.push(...(await look(window, addresses[at] ?? "/")));
      });
      await Promise.all(looking);
      expect(findings).toEqual([]);
      await page.context().close();
    },
  );
});
