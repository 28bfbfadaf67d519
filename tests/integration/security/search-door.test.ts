import { beforeEach, describe, expect, test } from "vitest";
import { HOSTILE } from "../../contract/search-engine-cases";
import { makeMember, signedInVisitor } from "../../support/canaries";
import { useSite, type Visitor } from "../../support/site";
import { ask } from "../search/posting";

const site = useSite();
const { world } = site;

/** What nobody's form sends. */
const ODD = [
  '{"not":""}',
  '{"$gt":""}',
  '\'; DROP TABLE "Post"; --',
  "\0",
  "%00",
  "\u202E",
  "__proto__",
  "constructor",
  "-1",
  "9".repeat(400),
  "x".repeat(10_000),
  "提".repeat(100),
  "2026-13-45",
];
const NAMES = ["q", "solved", "official", "type", "lang", "tag", "code", "by", "from", "to"];
const MORE = ["sort", "until", "page"];

let visitor: Visitor;
let member: Visitor;

beforeEach(async () => {
  await ask(world, { title: "Refund to the bank account", tags: ["bank"] });
  await world.drain();
  visitor = site.visitor();
  member = await signedInVisitor(site, await makeMember(world, "Iris Vale", "iris@example.test"));
});

const shows = (html: string) => html.includes("-refund-to-the-bank-account");

describe("T1, T36: the search door", () => {
  test("odd values of every filter are an answer, never a fault", async () => {
    const names = [...NAMES, ...MORE];
    const together = ODD.map(
      (value) => new URLSearchParams(names.map((name) => [name, value.slice(0, 400)])),
    );
    const alone = names.flatMap((name) =>
      ['{"not":""}', "\0", "x".repeat(10_000)].map(
        (value) => new URLSearchParams({ q: "refund", [name]: value }),
      ),
    );
    for (const query of [...together, ...alone]) {
      const answer = await visitor.get(`/search?${query}`);
      expect(answer.status, String(query).slice(0, 60)).toBe(200);
    }
  });

  test("a filter that nothing fits leaves nothing, however it is spelled", async () => {
    for (const name of ["tag", "code", "by"])
      for (const value of ['{"not":""}', "' OR 1=1 --", "%", "_", "*", '["bank"]']) {
        const query = new URLSearchParams({ q: "refund", [name]: value });
        const html = await (await visitor.get(`/search?${query}`)).text();
        expect(shows(html), `${name}=${value}`).toBe(false);
      }
    expect(shows(await (await visitor.get("/search?q=refund&tag=bank")).text())).toBe(true);
  });

  test("lists and nested names are plain text or nothing", async () => {
    for (const query of [
      "q=refund&tag[]=bank",
      "q[]=refund",
      "q[not]=",
      "q=refund&q=other",
      "q=refund&tag=bank&tag=other",
      "q=refund&solved[not]=yes",
      "q=refund&page[]=2",
    ])
      expect((await visitor.get(`/search?${query}`)).status, query).toBe(200);
  });

  test("hostile words are looked for as they stand, on the page and while typing", async () => {
    // The server reads addresses up to 16 KiB.
    for (const text of HOSTILE.map((each) => each.slice(0, 1_000))) {
      const query = new URLSearchParams({ q: text });
      const page = await visitor.get(`/search?${query}`);
      expect(page.status, JSON.stringify(text.slice(0, 40))).toBe(200);
      const now = await member.get(`/search/now?${query}`);
      expect(now.status, JSON.stringify(text.slice(0, 40))).toBe(200);
    }
  });

  test("words that only look as if they narrowed are shown as text, not as markup", async () => {
    const query = new URLSearchParams({ q: 'tag:"<b>x" foo:<img/src=x> by:"<script>"' });
    const html = await (await visitor.get(`/search?${query}`)).text();
    expect(html).not.toMatch(/<b>x|<img\/src|<script>"/);
  });

  test("hits while typing are for signed-in people alone", async () => {
    const answer = await visitor.get("/search/now?q=refund");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      expect.stringContaining("/sign-in"),
    ]);
  });
});
