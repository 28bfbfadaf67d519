import { beforeEach, describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import { paths } from "~/paths";
import { vote } from "~/posts/index.server";
import { closeQuestion } from "~/questions/index.server";
import type { Actor } from "~/shared/roles";
import { makeMember, signedInVisitor } from "../../support/canaries";
import { makePerson } from "../../support/make";
import { ask, answer as reply } from "../../support/make-thread";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;
/** The address that the site was given, whatever host a request names. */
const ORIGIN = "http://localhost:3000";

let asker: Actor;
let keeper: Actor;

beforeEach(async () => {
  asker = await makePerson(world, { name: "Iris Vale" });
  keeper = await makePerson(world, { name: "Kit Ward", roles: ["moderator"] });
});

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key.toLowerCase(),
      value.replaceAll("&amp;", "&"),
    ]),
  );
}

/** What stands in a page's head: links by their relation, meta by name or property, data for machines. */
async function headAt(path: string, language = "en") {
  const answer = await site.visitor(language).get(path);
  expect(answer.status, path).toBe(200);
  const html = await answer.text();
  const head = html.slice(0, html.indexOf("</head>"));
  const links = [...head.matchAll(/<link ([^>]*)>/g)].map(([, text = ""]) => attributesOf(text));
  const metas = [...head.matchAll(/<meta ([^>]*)>/g)].map(([, text = ""]) => attributesOf(text));
  const link = (rel: string) => links.filter((each) => each.rel === rel);
  const meta = (key: string) =>
    metas.find(({ name, property }) => name === key || property === key)?.content;
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = ""]) => JSON.parse(text) as Record<string, unknown>,
  );
  return { html, head, link, meta, data };
}

describe("the one address of a page", () => {
  test("comes from the site's setting, never from what a request calls the host", async () => {
    const id = await ask(world.as(asker));
    const { link, head, data } = await headAt(
      paths.question(id, "My withdrawal is stuck since Monday"),
    );
    expect(link("canonical").map(({ href }) => href)).toEqual([
      `${ORIGIN}/questions/${id}-my-withdrawal-is-stuck-since-monday`,
    ]);
    expect(head).not.toContain(site.origin);
    expect(JSON.stringify(data)).not.toContain(site.origin);
    for (const path of [
      "/sitemap.xml",
      "/sitemaps/pages.xml",
      "/questions.atom",
      "/robots.txt",
      "/opensearch.xml",
    ]) {
      const answer = await site.visitor().get(path, { "X-Forwarded-Host": "evil.example" });
      const text = await answer.text();
      expect(text, path).toContain(`${ORIGIN}/`);
      expect(text, path).not.toContain(site.origin);
      expect(text, path).not.toContain("evil.example");
    }
  });

  test("of a list is its own on each page, and other orders of it stay out of search engines", async () => {
    for (let count = 0; count < 21; count++) {
      world.clock.advance(3_600_000);
      await ask(world.as(asker), { title: `Where is my money number ${count}`, tags: ["bank"] });
    }
    const second = await headAt("/questions?page=2&utm_source=mail");
    expect(second.link("canonical")[0]?.href).toBe(`${ORIGIN}/questions?page=2`);
    expect(second.meta("robots")).toBeUndefined();
    expect((await headAt("/tags/bank?page=2")).link("canonical")[0]?.href).toBe(
      `${ORIGIN}/tags/bank?page=2`,
    );
    expect((await headAt("/questions?list=unanswered")).meta("robots")).toBe("noindex");
    expect((await headAt("/search?q=money")).meta("robots")).toBe("noindex");
  });

  test("in one language is another for each, and the switch leads out of it", async () => {
    const chinese = await headAt("/questions?lang=zh-CN");
    expect(chinese.html).toMatch(/<html[^>]* lang="zh-CN"/);
    expect(chinese.link("canonical")[0]?.href).toBe(`${ORIGIN}/questions?lang=zh-CN`);
    const languages = chinese
      .link("alternate")
      .filter(({ hreflang }) => hreflang)
      .map(({ hreflang, href }) => `${hreflang} ${href}`);
    expect(languages).toEqual([
      `en ${ORIGIN}/questions?lang=en`,
      `zh-Hans ${ORIGIN}/questions?lang=zh-CN`,
      `x-default ${ORIGIN}/questions`,
    ]);
    expect((await headAt("/questions?lang=en", "zh-CN")).html).toMatch(/<html[^>]* lang="en"/);
    const switched = await site
      .visitor()
      .post("/language", { language: "en", returnTo: "/questions?lang=zh-CN&page=1#top" });
    expect(switched.headers.get("location")).toBe("/questions?page=1#top");
  });
});

describe("a question, read from outside", () => {
  test("is told with its answers, and no text breaks out of the data", async () => {
    const body = "It says </script><script>alert(1)</script> & nothing <!-- else.";
    const id = await ask(world.as(asker), { body });
    await reply(world.as(keeper), id, { body: "Wait </script> a day." });
    const page = await headAt(paths.question(id, "My withdrawal is stuck since Monday"));
    expect(page.data.map((each) => each["@type"])).toEqual(["QAPage", "BreadcrumbList"]);
    const question = page.data[0]?.mainEntity as { text: string; answerCount: number };
    expect(question.text).toContain("</script>");
    expect(question.answerCount).toBe(1);
    expect(page.html).not.toContain("<script>alert");
    expect(page.meta("og:title")).toBe("My withdrawal is stuck since Monday");
    expect(page.meta("og:type")).toBe("article");
    expect(page.meta("og:image")).toBe(`${ORIGIN}/card.png`);
    expect((await site.visitor().get("/card.png")).headers.get("content-type")).toBe("image/png");
  });

  test("that nobody answered or voted for stays out of search engines after 30 days", async () => {
    const id = await ask(world.as(asker));
    const address = paths.question(id, "My withdrawal is stuck since Monday");
    world.clock.advance(30 * 86_400_000);
    expect((await headAt(address)).meta("robots")).toBeUndefined();
    world.clock.advance(86_400_000);
    expect((await headAt(address)).meta("robots")).toBe("noindex");
    await vote(world.as(keeper), id, 1);
    expect((await headAt(address)).meta("robots")).toBeUndefined();
  });

  test("that was asked before stands at the other's address", async () => {
    const first = await ask(world.as(asker));
    const again = await ask(world.as(asker), { title: "My withdrawal is stuck once more" });
    await closeQuestion(world.as(keeper), {
      questionId: again,
      reason: "duplicate",
      note: "It is the same case.",
      duplicateOfId: first,
    });
    const { link, meta } = await headAt(paths.question(again, "My withdrawal is stuck once more"));
    expect(link("canonical")[0]?.href).toBe(
      `${ORIGIN}/questions/${first}-my-withdrawal-is-stuck-since-monday`,
    );
    expect(meta("robots")).toBeUndefined();
  });

  test("that was taken away has neither card nor data, for those who still see it", async () => {
    const member = await makeMember(world, "Pia North", "pia@head.test");
    const id = await ask(world.as(member.actor), { body: "Words that were taken away again." });
    const address = paths.question(id, "My withdrawal is stuck since Monday");
    await removePost(world.as(member.actor), id);
    expect((await site.visitor().get(address)).status).toBe(404);
    const html = await (await (await signedInVisitor(site, member)).get(address)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    expect(html).toContain("Words that were taken away again.");
    expect(head).toContain('content="noindex"');
    expect(head).not.toMatch(/og:|ld\+json|canonical|Words that were/);
  });
});
