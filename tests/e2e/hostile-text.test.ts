import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "~/markdown/to-html.server";
import { accountOf, signIn, useBrowser } from "../support/browser";
import { clobberingInputs, reachingOutInputs, xssInputs } from "../support/hostile-text";

const browser = useBrowser();

/** A page without any policy, so that only the cleaning of the text stands between it and a reader. */
let bare: Server;
let shown = "";
let origin = "";

beforeAll(async () => {
  bare = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      request.url === "/" ? `<!doctype html><html><head></head><body>${shown}</body></html>` : "",
    );
  });
  await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
});
afterAll(() => {
  bare.closeAllConnections();
  bare.close();
});

/** What a page did that a text must never make it do. */
type Deeds = string[];

/** Watches a page: dialogs, requests to elsewhere, and what its policy had to stop. */
async function watched(page: Page, home: string): Promise<Deeds> {
  const deeds: Deeds = [];
  page.on("dialog", (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !url.startsWith("data:image/")) deeds.push(`request ${url}`);
  });
  page.on("popup", () => deeds.push("popup"));
  await page.exposeFunction("__report", (deed: string) => void deeds.push(deed));
  await page.addInitScript(() => {
    const { __report } = window as unknown as { __report(deed: string): void };
    addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, blockedURI }) =>
      __report(`stopped by the policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  return deeds;
}

/** Touches every element as a reader might, and tells what of the text acts or gives names. */
function touchAll(): string[] {
  const findings: string[] = [];
  const TYPES = [
    ...["mouseover", "pointerenter", "focus", "wheel", "toggle", "beforetoggle", "animationend"],
    ...["load", "error", "begin", "contentvisibilityautostatechange"],
  ];
  for (const element of document.body.querySelectorAll("*")) {
    for (const type of TYPES) element.dispatchEvent(new Event(type, { bubbles: true }));
    if (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) {
      if (element.href && !/^(https?|mailto):$/.test(element.protocol))
        findings.push(`link ${element.href}`);
    } else if (element instanceof HTMLElement && !element.closest("a")) element.click();
    for (const { name } of element.attributes)
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$/.test(name))
        findings.push(`${element.tagName} ${name}`);
    if (element.matches("script, style, iframe, object, embed, base, meta, link, form, svg, math"))
      findings.push(element.tagName);
  }
  const { hostile } = window as unknown as { hostile?: unknown };
  if (hostile !== undefined) findings.push("window.hostile");
  return findings;
}

/** What scripts look up by name, as the page answers it. */
function lookUps(): string {
  const names = [
    "location",
    "cookie",
    "getElementById",
    "body",
    "forms",
    "attributes",
    "top",
    "f",
    "x",
    "m",
  ];
  const all = [document, window].flatMap((holder) =>
    names.map((name) => {
      const value = (holder as unknown as Record<string, unknown>)[name];
      return value instanceof HTMLElement && value !== document.body ? "an element" : typeof value;
    }),
  );
  return [...all, Object.keys(window).length].join(" ");
}

const render = (inputs: readonly string[]) =>
  inputs.map((input) => `<article>${toHtml(input, new Map())}</article>`).join("\n");

function batches(inputs: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(inputs.length / size) }, (_, n) =>
    inputs.slice(n * size, (n + 1) * size),
  );
}

describe("T18, T20, T21: hostile texts on a page without a policy", () => {
  test("the page would tell: unrendered, they do run", async () => {
    const page = await browser.open();
    const deeds = await watched(page, origin);
    shown = `<img src=x onerror="alert(1)"><img src="http://evil.example/p.png"><form name=location id=f></form>`;
    await page.goto(`${origin}/`);
    await page.evaluate(touchAll);
    expect(deeds).toContain("dialog 1");
    expect(deeds).toContain("request http://evil.example/p.png");
    expect(await page.evaluate(lookUps)).toContain("an element");
    await page.context().close();
  });

  test("run nothing, fetch nothing and name nothing once rendered", {
    timeout: 900_000,
  }, async () => {
    const page = await browser.open();
    const deeds = await watched(page, origin);
    shown = "<article>Plain</article>";
    await page.goto(`${origin}/`);
    const before = await page.evaluate(lookUps);
    const inputs = [...xssInputs(), ...reachingOutInputs(), ...clobberingInputs()];
    expect(inputs.length).toBeGreaterThan(4000);
    for (const batch of batches(inputs, 400)) {
      shown = render(batch);
      await page.goto(`${origin}/`);
      expect(await page.locator("article").count()).toBe(batch.length);
      expect(await page.evaluate(touchAll)).toEqual([]);
      expect(await page.evaluate(lookUps)).toBe(before);
      expect(page.url()).toBe(`${origin}/`);
      expect(deeds).toEqual([]);
    }
    await page.context().close();
  });
});

describe("T18: hostile texts on the real site", () => {
  /** A sample that fits a title: one line, 10 to 150 characters. */
  const lines = xssInputs().filter((text) => /^[^\n\0]{12,120}$/.test(text));
  const sample = (count: number, from: number) =>
    Array.from({ length: count }, (_, n) => lines[(from + n * 397) % lines.length] ?? "");

  test("stay text, without the policy having to stop anything", { timeout: 900_000 }, async () => {
    const page = await browser.open();
    const deeds = await watched(page, browser.origin);
    await signIn(page, accountOf("agent"));
    const post = (path: string, form: Record<string, string>) =>
      page.request.post(path, { form, headers: { Origin: browser.origin }, maxRedirects: 0 });
    const places: string[] = [];
    for (const [n, title] of sample(6, 11).entries()) {
      const asked = await post("/questions/new", {
        do: "post",
        key: `hostile-text-${n}`,
        problemType: "withdrawal",
        title,
        body: `A question.\n\n${sample(15, n * 31).join("\n\n")}`,
        tried: sample(3, n * 57).join("\n\n"),
        tags: `${title.slice(0, 20)}`.replace(/[^a-z]/gi, ""),
      });
      const place = asked.headers().location?.split("?")[0];
      if (!place) continue;
      const id = /\d+/.exec(place)?.[0] ?? "";
      await post(`/posts/${id}/comments`, {
        key: `hostile-note-${n}`,
        text: sample(1, n * 13).join(),
      });
      await post(place, {
        do: "post",
        key: `hostile-reply-${n}`,
        body: sample(9, n * 7).join("\n\n"),
      });
      places.push(place, `/posts/${id}/history`, `/posts/${id}/edit`);
    }
    expect(places.length).toBeGreaterThan(8);
    for (const name of sample(8, 5)) {
      const refused = await post("/settings", { name, about: name, locale: "en", timeZone: "" });
      expect(refused.status()).toBe(400);
    }
    await post("/draft", {
      place: "question",
      title: sample(1, 3).join(),
      body: sample(9, 4).join("\n"),
    });
    const query = sample(12, 23).map(encodeURIComponent);
    places.push(
      ...["/", "/questions", "/questions/mine", "/tags", "/questions/new"],
      ...query.slice(0, 5).map((text) => `/search?q=${text}`),
      ...query.slice(5, 8).map((text) => `/questions/new?title=${text}`),
      ...query.slice(8).map((text) => `/${text.replaceAll("%2F", "")}`),
    );
    for (const place of places) {
      await page.goto(place);
      expect(
        await page.evaluate(() => (window as unknown as { hostile?: 1 }).hostile),
      ).toBeUndefined();
      const links = await page.evaluate(() =>
        [...document.links]
          .map(({ protocol }) => protocol)
          .filter((each) => !/^(https?|mailto):$/.test(each)),
      );
      expect(links, place).toEqual([]);
      expect(deeds, place).toEqual([]);
    }
    await page.context().close();
  });

  test("stay text in the preview, which scripts put into the page", async () => {
    const page = await browser.open();
    const deeds = await watched(page, browser.origin);
    await page.goto("/questions/new");
    await page.waitForLoadState("networkidle");
    await page.fill('[name="body"]', sample(40, 17).join("\n\n"));
    await page.click('button[value="preview"]');
    await page.locator("#preview").getByText("alert").first().waitFor();
    expect(await page.locator("#preview :is(script, iframe, img[onerror])").count()).toBe(0);
    expect(deeds).toEqual([]);
    await page.context().close();
  });
});
