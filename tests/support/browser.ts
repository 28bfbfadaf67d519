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
};

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
    }: Reader = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: inject("origin"),
        locale,
        viewport: size,
        javaScriptEnabled: scripts,
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on("pageerror", (error) => expect.soft(String(error)).toBe("no error on the page"));
      return page;
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
