import { describe, expect, test } from "vitest";
import { idsOfPart, removePost } from "~/answers/index.server";
import { sitemapIndex, sitemapPart } from "~/pages/index.server";
import { closeQuestion } from "~/questions/index.server";
import { bareQuestions } from "../../support/bare-questions";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import { readXml } from "../../support/read-xml";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;
const ORIGIN = "http://localhost:3000";

async function piecesOf(file: string, size?: number): Promise<string[]> {
  const pieces: string[] = [];
  const part = sitemapPart(world.ctx, file, size);
  if (!part) throw new Error(`${file} is no sitemap`);
  for await (const piece of part) pieces.push(piece);
  return pieces;
}

const locations = (text: string) => readXml(text).texts("url/loc");

describe("the parts of a sitemap", () => {
  test("stand side by side: every id is in one of them", () => {
    expect(idsOfPart(1, 50_000)).toEqual({ first: 1, last: 50_000 });
    expect(idsOfPart(2, 50_000)).toEqual({ first: 50_001, last: 100_000 });
  });

  test("hold a large forum whole and once, none too long, a thousand questions at a time", {
    timeout: 480_000,
  }, async () => {
    const ids = await bareQuestions(world, 12_000);
    const size = 5_000;
    const index = readXml(await sitemapIndex(world.ctx, size));
    expect(index.root.name).toBe("sitemapindex");
    const [pages, ...parts] = index.texts("sitemap/loc");
    expect(pages).toBe(`${ORIGIN}/sitemaps/pages.xml`);
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(index.texts("sitemap/lastmod")).toHaveLength(parts.length);
    const found: string[] = [];
    for (const part of parts) {
      const pieces = await piecesOf(part.replace(`${ORIGIN}/sitemaps/`, ""), size);
      for (const piece of pieces)
        expect(piece.split("<url>").length - 1).toBeLessThanOrEqual(1_000);
      const here = locations(pieces.join(""));
      expect(here.length).toBeLessThanOrEqual(size);
      found.push(...here);
    }
    expect(found).toEqual(ids.map((id) => `${ORIGIN}/questions/${id}`));
  });

  test("name only what search engines may list", async () => {
    const asker = await makePerson(world, { name: "Iris Vale" });
    const keeper = await makePerson(world, { name: "Kit Ward", roles: ["moderator"] });
    const ctx = world.as(asker);
    const answered = await ask(ctx, { title: "An old question with an answer" });
    const thin = await ask(ctx, { title: "An old question that nobody answered" });
    await answer(world.as(keeper), answered);
    world.clock.advance(31 * 86_400_000);
    const fresh = await ask(ctx, { title: "A new question without an answer" });
    const gone = await ask(ctx, { title: "A question that is taken away" });
    await removePost(ctx, gone);
    const again = await ask(world.as(keeper), { title: "A question that was asked before" });
    const note = "It is the same case.";
    await closeQuestion(world.as(keeper), {
      questionId: again,
      reason: "duplicate",
      note,
      duplicateOfId: fresh,
    });
    const index = readXml(await (await site.visitor().get("/sitemap.xml")).text());
    const found: string[] = [];
    for (const loc of index.texts("sitemap/loc").slice(1)) {
      const response = await site.visitor().get(loc.replace(ORIGIN, ""));
      expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
      found.push(...locations(await response.text()));
    }
    expect(found).toEqual([
      `${ORIGIN}/questions/${answered}-an-old-question-with-an-answer`,
      `${ORIGIN}/questions/${fresh}-a-new-question-without-an-answer`,
    ]);
    expect(found.join()).not.toContain(String(thin));
  });

  test("that don't exist are not found", async () => {
    for (const name of [
      "questions-0.xml",
      "questions-99999.xml",
      "questions-1",
      "x.xml",
      "questions-1.xml.gz",
    ])
      expect((await site.visitor().get(`/sitemaps/${name}`)).status, name).toBe(404);
  });

  test("of pages have each page in each language", async () => {
    const text = await (await site.visitor().get("/sitemaps/pages.xml")).text();
    expect(locations(text)).toContain(`${ORIGIN}/help/staff?lang=zh-CN`);
    expect(locations(text)).toContain(`${ORIGIN}/questions?type=withdrawal&lang=en`);
  });
});

test("robots are told of the sitemap, and what to leave alone", async () => {
  const answer = await site.visitor().get("/robots.txt");
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const lines = (await answer.text()).split("\n");
  expect(lines).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  for (const path of ["/staff", "/settings", "/inbox", "/search"])
    expect(lines).toContain(`Disallow: ${path}`);
});

test("browsers learn to search here, in the reader's language", async () => {
  const home = await (await site.visitor("zh-CN").get("/")).text();
  expect(home).toMatch(
    /<link rel="search" type="application\/opensearchdescription\+xml"[^>]*href="\/opensearch.xml\?lang=zh-CN"/,
  );
  const xml = readXml(await (await site.visitor().get("/opensearch.xml?lang=zh-CN")).text());
  expect(xml.texts("Description")).toEqual(["Askwell 社区的问题和回答"]);
  expect(xml.attributes("Url", "template")).toContain(`${ORIGIN}/search?q={searchTerms}`);
});
