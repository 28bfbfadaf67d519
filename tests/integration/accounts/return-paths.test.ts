import { describe, expect, test } from "vitest";
import { openRedirects } from "../../support/hostile-text";
import { makeAccount, PASSWORD } from "../../support/make-account";
import { useSite } from "../../support/site";

const site = useSite();
const HOSTILE = openRedirects().filter((value) => value.isWellFormed());

/** Where a browser goes from here; a path of ours must stay with us however it is read. */
function leadsAway(location: string | null): boolean {
  if (location === null || !/^\/(?![/\\]|%2f|%5c)/i.test(location)) return true;
  return new URL(location, site.origin).origin !== site.origin;
}

const withReturn = (door: string, value: string) => `${door}?returnTo=${encodeURIComponent(value)}`;

describe("T17: a link to our doors can't lead off the site", () => {
  test("somebody who is signed in already is sent to a page of ours", async () => {
    const { email } = await makeAccount(site.world);
    const visitor = site.visitor();
    await visitor.post("/sign-in", { email, password: PASSWORD });
    expect(HOSTILE.length).toBeGreaterThan(750);
    const away: string[] = [];
    const follow = async (value: string, index: number) => {
      const door = index % 2 === 0 ? "/sign-in" : "/sign-up";
      const answer = await visitor.get(withReturn(door, value));
      await answer.arrayBuffer();
      if (answer.status !== 302 || leadsAway(answer.headers.get("location"))) away.push(value);
    };
    for (let start = 0; start < HOSTILE.length; start += 20) {
      await Promise.all(HOSTILE.slice(start, start + 20).map(follow));
    }
    expect(away).toEqual([]);
  }, 480_000);

  test("signing in and up goes on to a page of ours", async () => {
    const { email } = await makeAccount(site.world);
    const few = HOSTILE.filter((_, index) => index % 60 === 0);
    for (const value of few) {
      const into = await site
        .visitor()
        .post(withReturn("/sign-in", value), { email, password: PASSWORD });
      expect(into.status, value).toBe(302);
      expect(leadsAway(into.headers.get("location")), value).toBe(false);
    }
    for (const [index, value] of HOSTILE.filter((_, at) => at % 120 === 0).entries()) {
      const fields = {
        name: `Reader ${index} Elm`,
        email: `elm${index}@example.test`,
        password: PASSWORD,
      };
      const up = await site.visitor().post(withReturn("/sign-up", value), fields);
      expect(up.status, value).toBe(302);
      const next = new URL(up.headers.get("location") ?? "", site.origin);
      expect(`${next.origin}${next.pathname}`).toBe(`${site.origin}/sign-in`);
      expect(leadsAway(next.searchParams.get("returnTo") ?? "/"), value).toBe(false);
    }
  }, 480_000);

  test("the links on a visitor's page carry no way off either", async () => {
    for (const value of HOSTILE.filter((_, index) => index % 40 === 0)) {
      for (const door of ["/sign-in", "/sign-up"]) {
        const page = await (await site.visitor().get(withReturn(door, value))).text();
        for (const [, href = ""] of page.matchAll(/<a [^>]*href="([^"]*)"/g)) {
          const target = new URL(href.replaceAll("&amp;", "&"), site.origin);
          expect(target.origin, `${value}: ${href}`).toBe(site.origin);
          expect(leadsAway(target.searchParams.get("returnTo") ?? "/"), value).toBe(false);
        }
      }
    }
  }, 480_000);

  test("an honest way back is kept whole", async () => {
    const { email } = await makeAccount(site.world);
    const value = "/questions/12-如何?page=2&x=a b#post-3";
    const answer = await site
      .visitor()
      .post(withReturn("/sign-in", value.replace(" ", "%20")), { email, password: PASSWORD });
    expect(new URL(answer.headers.get("location") ?? "", site.origin).href).toBe(
      new URL(value, site.origin).href,
    );
  });
});
