import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Chromium as it must be started without a network and as root. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

export type Reader = {
  locale?: "en" | "zh-CN";
  size?: typeof PHONE;
  scripts?: boolean;
  dark?: boolean;
  /** Another site than the demo's. */
  origin?: string;
};

/** Another address for each window: thirty accounts an hour are all that one address may make. */
const ownAddress = () => `10.${[0, 0, 0].map(() => randomInt(256)).join(".")}`;

/** A browser for a test file; `open` gives a person's own window, closed with the file. */
export function useBrowser() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ARGUMENTS,
    });
  });
  afterAll(() => browser.close());
  return {
    origin: inject("origin"),
    async open({
      locale = "en",
      size = DESKTOP,
      scripts = true,
      dark = false,
      origin = inject("origin"),
    }: Reader = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: origin,
        locale,
        viewport: size,
        javaScriptEnabled: scripts,
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
        extraHTTPHeaders: { "X-Forwarded-For": ownAddress() },
      });
      contexts.push(context);
      context.setDefaultTimeout(45_000);
      context.on("weberror", (fault) =>
        expect.soft(String(fault.error())).toBe("no error on the page"),
      );
      return context.newPage();
    },
  };
}

/** The demo account of a role. */
export function accountOf(role: string) {
  const account = inject("demoAccounts").find((each) => each.role === role);
  if (!account) throw new Error(`No demo account for ${role}`);
  return account;
}

/** Signs in through the form, by field names, in any language. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto("/sign-in");
  await page.fill('[name="email"]', email);
  await page.fill('[name="password"]', password);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/sign-in")),
    page.click('main button[type="submit"]'),
  ]);
}

/** Waits until the header counts so many unread notices; 0: until it counts none. */
export async function unread(page: Page, count: number): Promise<void> {
  const badge = page.locator('header a[href="/inbox"].relative span');
  if (count === 0) await badge.waitFor({ state: "detached" });
  else await badge.and(page.getByText(String(count))).waitFor({ state: "attached" });
}

/** Waits until the page holds a text, in whatever place. */
export const shows = (page: Page, text: string) =>
  expect
    .poll(async () => (await page.content()).includes(text), { timeout: 45_000, message: text })
    .toBe(true);

/** Every request of a page that carries a number, in whatever form. */
export function leavings(page: Page, number: string): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    const all = decodeURIComponent(`${request.url()} ${request.postData() ?? ""}`);
    if (all.replace(/[\s+-]/g, "").includes(number.replaceAll(" ", ""))) sent.push(request.url());
  });
  return sent;
}

/** Gives a file to a text as the clipboard or a drag does; `area` selects the textarea. */
export function give(
  page: Page,
  how: "paste" | "drop",
  bytes: Buffer,
  type: string,
  area: string,
): Promise<void> {
  return page.evaluate(
    ({ kind, data, mime, selector }) => {
      const given = new DataTransfer();
      const file = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      given.items.add(new File([file], "image.png", { type: mime }));
      const options = { bubbles: true, cancelable: true };
      document
        .querySelector(selector)
        ?.dispatchEvent(
          kind === "paste"
            ? new ClipboardEvent("paste", { ...options, clipboardData: given })
            : new DragEvent("drop", { ...options, dataTransfer: given }),
        );
    },
    { kind: how, data: bytes.toString("base64"), mime: type, selector: area },
  );
}

/** A person's own setting beats the browser's language: a test wants the latter. */
export async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await page.goto("/");
  if ((await page.getAttribute("html", "lang")) === locale) return;
  await page.evaluate(async (language) => {
    await fetch("/language", {
      method: "POST",
      body: new URLSearchParams({ language, returnTo: "/" }),
    });
  }, locale);
}

/** Signs a role's demo account in, which reads that language then: other tests leave it in theirs. */
export async function signInAs(
  page: Page,
  role: string,
  locale: "en" | "zh-CN" = "en",
): Promise<void> {
  await signIn(page, accountOf(role));
  await chooseLanguage(page, locale);
}

/** What axe finds wrong on the page as it stands, one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200) ?? ""}`,
      ),
    );
  });
}

/** Elements that stick out of the page to the right. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > wide + 1)
      .map(
        (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`,
      );
  });
}
