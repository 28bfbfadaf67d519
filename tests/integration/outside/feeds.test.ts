import { beforeEach, describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import { readXml } from "../../support/read-xml";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;
const ORIGIN = "http://localhost:3000";

let asker: Actor;
let peer: Actor;

beforeEach(async () => {
  asker = await makePerson(world, { name: "Iris Vale" });
  peer = await makePerson(world, { name: "Jonas Reed" });
});

async function feedAt(path: string, headers: Record<string, string> = {}) {
  const response = await site.visitor().get(path, headers);
  return { response, feed: response.status === 200 ? readXml(await response.text()) : null };
}

describe("a feed", () => {
  test("of a list, a tag or a search has its questions, with ids that outlive their titles", async () => {
    const id = await ask(world.as(asker), {
      title: "Card & <wallet> say HP-4021",
      body: "It **says** no & [nothing](https://a.example) else happens.",
      tags: ["bank"],
    });
    await world.drain();
    for (const [path, title] of [
      ["/questions.atom?lang=en", "Askwell: Newest questions"],
      ["/questions.atom?list=unanswered&type=withdrawal&lang=en", ""],
      ["/tags/bank.atom?lang=en", "Askwell: questions tagged bank"],
      ["/search.atom?q=wallet&lang=en", "Askwell: search for “wallet”"],
    ] as const) {
      const { response, feed } = await feedAt(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      expect(feed?.root).toEqual({ name: "feed", language: "en" });
      if (title) expect(feed?.texts("title")).toEqual([title]);
      expect(feed?.texts("entry/id"), path).toEqual([`${ORIGIN}/questions/${id}`]);
      expect(feed?.texts("entry/title")).toEqual(["Card & <wallet> say HP-4021"]);
      expect(feed?.texts("entry/content")).toEqual(["It says no & nothing else happens."]);
      expect(feed?.texts("entry/author/name")).toEqual(["Iris Vale"]);
      expect(feed?.texts("updated")).toEqual(["2026-03-02T09:00:00.000Z"]);
      for (const href of feed?.attributes("link", "href") ?? [])
        expect(href).toMatch(/^http:\/\/localhost:3000\//);
    }
    expect((await feedAt("/tags/no-such-tag.atom")).response.status).toBe(404);
  });

  test("is named in the language of its address, and offered by the page it belongs to", async () => {
    await ask(world.as(asker), { tags: ["bank"] });
    const { feed } = await feedAt("/tags/bank.atom?lang=zh-CN");
    expect(feed?.texts("title")).toEqual(["Askwell：标签“bank”的问题"]);
    for (const [page, feedPath] of [
      ["/questions?list=active", "/questions.atom?list=active&amp;lang=en"],
      ["/tags/bank", "/tags/bank.atom?lang=en"],
      ["/search?q=bank", "/search.atom?q=bank&amp;lang=en"],
    ] as const) {
      const html = await (await site.visitor().get(page)).text();
      expect(html, page).toMatch(/<link rel="alternate" type="application\/atom\+xml"/);
      expect(html, page).toContain(`href="${ORIGIN}${feedPath}"`);
    }
  });

  test("is sent once: a reader that has it is told so, until something changes", async () => {
    const id = await ask(world.as(asker));
    const { response } = await feedAt("/questions.atom");
    const mark = response.headers.get("etag") ?? "";
    const changed = response.headers.get("last-modified") ?? "";
    expect(changed).toBe("Mon, 02 Mar 2026 09:00:00 GMT");
    const known: Record<string, string>[] = [
      { "If-None-Match": mark },
      { "If-None-Match": `"other", W/${mark}` },
      { "If-Modified-Since": changed },
    ];
    for (const headers of known) {
      const again = await feedAt("/questions.atom", headers);
      expect(again.response.status).toBe(304);
      expect(await again.response.text()).toBe("");
    }
    const other = { "If-None-Match": '"other"', "If-Modified-Since": changed };
    expect((await feedAt("/questions.atom", other)).response.status).toBe(200);
    world.clock.advance(60_000);
    await answer(world.as(peer), id);
    expect((await feedAt("/questions.atom", { "If-None-Match": mark })).response.status).toBe(200);
    const since = { "If-Modified-Since": changed };
    expect((await feedAt("/questions.atom", since)).response.status).toBe(200);
  });

  test("drops a question that was taken away, at once", async () => {
    const id = await ask(world.as(asker), { tags: ["bank"] });
    await ask(world.as(peer), { title: "Another one that stays here", tags: ["bank"] });
    await world.drain();
    await removePost(world.as(asker), id);
    for (const path of ["/questions.atom", "/tags/bank.atom", "/search.atom?q=withdrawal"]) {
      const { feed } = await feedAt(path);
      expect(feed?.texts("entry/id"), path).not.toContain(`${ORIGIN}/questions/${id}`);
    }
  });
});
