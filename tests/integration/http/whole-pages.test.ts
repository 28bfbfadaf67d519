import { describe, expect, test } from "vitest";
import { useSite } from "../../support/site";

const site = useSite();

const PAGES = [
  "/",
  "/help",
  "/help/staff",
  "/help/writing",
  "/help/roles",
  "/questions",
  "/sign-up",
];

describe("a page in Chinese", () => {
  test("arrives without a byte that nobody wrote between its characters", async () => {
    for (const page of PAGES) {
      // Another address is another length of what stands before, so that blocks end elsewhere.
      for (let more = 0; more < 6; more++) {
        const answer = await site.visitor("zh-CN").get(`${page}?x=${"x".repeat(more)}`);
        expect(answer.status, page).toBe(200);
        const html = await answer.text();
        expect(html).toContain('lang="zh-CN"');
        expect(html.includes("\0"), `${page} ${more}`).toBe(false);
        expect(html.includes("\uFFFD"), `${page} ${more}`).toBe(false);
      }
    }
  });
});
