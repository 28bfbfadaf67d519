import { SaxesParser } from "saxes";
import { beforeEach, describe, expect, test } from "vitest";
import { postIncidentUpdate, saveComponent, statusComponents } from "~/escalation/index.server";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { askWithCode, declare, incidentForm, updateForm } from "../../support/incidents";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;
let lead: Member;
let asker: Member;
let questionId: number;

beforeEach(async () => {
  lead = await makeMember(world, "Lena Marsh", "marsh@example.test", "lead");
  asker = await makeMember(world, "Asa Brook", "brook@example.test");
  questionId = await askWithCode(world, asker.actor);
});

const thread = () => `/questions/${questionId}-my-card-is-declined-with-err-1042-again`;

async function page(path: string, visitor: Visitor = site.visitor()): Promise<string> {
  const answer = await visitor.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

describe("the status page", () => {
  test("says that all is well, also where nothing was ever entered", async () => {
    expect(await page("/status")).toContain("No known problems");
    expect(await page("/status", site.visitor("zh-CN"))).toContain("目前没有已知故障");
    expect((await site.visitor().get("/status/1")).status).toBe(404);
  });

  test("shows each part of the service by word, and what is going on in the reader's language", async () => {
    const ctx = world.as(lead.actor);
    await saveComponent(ctx, { id: null, nameEn: "Card payments", nameZh: "银行卡支付服务" });
    await saveComponent(ctx, { id: null, nameEn: "Withdrawals", nameZh: "提现服务" });
    const [cards] = await statusComponents(ctx);
    const incidentId = await declare(world, lead.actor, { componentId: String(cards?.id) });
    const words = (html: string) =>
      html.replaceAll(/<!-- -->|<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
    const seen = words(await page("/status"));
    expect(seen).toMatch(/Card payments Disturbed Withdrawals Working/);
    expect(seen).toContain("Payments by card fail with ERR-1042.");
    const chinese = words(await page("/status", site.visitor("zh-CN")));
    expect(chinese).toMatch(/银行卡支付服务 有故障 提现服务 正常/);
    expect(chinese).not.toContain("Payments by card");
    await postIncidentUpdate(ctx, updateForm(incidentId, "monitoring"));
    expect(words(await page("/status"))).toMatch(/Card payments Being watched/);
    await postIncidentUpdate(ctx, updateForm(incidentId, "resolved"));
    const after = words(await page("/status"));
    expect(after).toMatch(/No known problems .* Card payments Working/);
    expect(after).toMatch(/The past 90 days March 2026 Card payments fail .* Resolved/);
    world.clock.advance(91 * 86_400_000);
    expect(words(await page("/status"))).not.toContain("Card payments fail");
    expect(words(await page(`/status/${incidentId}`))).toContain("Card payments fail");
  });

  test("has a feed in each language: valid Atom with whole addresses, for any cache", async () => {
    const words = 'A title with <tags> & "quotes"';
    const incidentId = await declare(world, lead.actor, { titleEn: words });
    for (const [lang, title] of [
      ["en", `${words} (Investigating)`],
      ["zh-CN", "银行卡支付失败 (调查中)"],
    ] as const) {
      const answer = await site.visitor("zh-CN").get(`/status.atom?lang=${lang}`);
      expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("public, max-age=120");
      expect(answer.headers.getSetCookie()).toEqual([]);
      const feed = readXml(await answer.text());
      expect(feed.root).toEqual({ name: "feed", language: lang });
      expect(feed.texts("entry/title")).toEqual([title]);
      expect(feed.texts("entry/updated")).toEqual(["2026-03-02T09:00:00.000Z"]);
      expect(feed.links.length).toBe(3);
      for (const link of feed.links) expect(link).toMatch(/^http:\/\/localhost:3000\/status/);
      expect(feed.links).toContain(`http://localhost:3000/status.atom?lang=${lang}`);
      expect(feed.texts("entry/id")[0]).toMatch(
        new RegExp(`^http://localhost:3000/status/${incidentId}#update-`),
      );
    }
    const reader = await signedInVisitor(site, asker);
    expect((await reader.get("/status.atom")).headers.get("cache-control")).toContain("private");
  });
});

describe("a known problem is named", () => {
  test("on the start page and in the footer, to visitors in both languages", async () => {
    const incidentId = await declare(world, lead.actor);
    const home = await page("/");
    expect(home).toContain("Known problem: Card payments fail");
    expect(home).toContain(`href="/status/${incidentId}"`);
    expect(home).toContain('href="/status"');
    expect(await page("/", site.visitor("zh-CN"))).toContain("已知故障：银行卡支付失败");
  });

  test("on the ask form: shortly before anything is typed, and by the code without scripts", async () => {
    await declare(world, lead.actor);
    const empty = await page("/questions/new");
    expect(empty).toContain("There is a known problem at the moment.");
    expect(empty).not.toContain("This looks like a known problem");
    const typed = { do: "preview", errorCode: "err-1042", problemType: "withdrawal" };
    const answer = await site.visitor().post("/questions/new", typed);
    expect(await answer.text()).toContain("This looks like a known problem: Card payments fail");
    const other = await site.visitor().post("/questions/new", { ...typed, errorCode: "ERR-9" });
    expect(await other.text()).not.toContain("This looks like a known problem");
  });

  test("on questions with its code, and on those that follow it as such", async () => {
    const incidentId = await declare(world, lead.actor);
    const same = await page(thread());
    expect(same).toContain("Known problem: Card payments fail");
    expect(same).toContain("It has the same error code as this question.");
    const leading = await signedInVisitor(site, lead);
    await leading.post(`/staff/incidents/${incidentId}`, {
      do: "attach",
      questionIds: String(questionId),
    });
    expect(await page(thread())).toContain("This question follows the incident");
  });
});

describe("'Tell me about this'", () => {
  test("is one press for whoever is signed in, and asks others to sign in", async () => {
    const incidentId = await declare(world, lead.actor);
    const address = `/status/${incidentId}`;
    expect(await page(address)).toContain(`/sign-in?returnTo=%2Fstatus%2F${incidentId}`);
    const visited = await site.visitor().post(`${address}/subscription`, { on: "1" });
    expect(visited.headers.get("location")).toContain("/sign-in");
    const reader = await signedInVisitor(site, asker);
    expect(await page(address, reader)).toContain("Tell me about this");
    const pressed = await reader.post(`${address}/subscription`, { on: "1" });
    expect(pressed.headers.get("location")).toBe(address);
    expect(await page(address, reader)).toContain("You will be told");
    await reader.post(`${address}/subscription`, { on: "0" });
    expect(await world.db.incidentSubscription.count()).toBe(0);
  });
});

describe("the asker of a question that follows an incident", () => {
  test("is asked at its end whether that solved it, and nobody else is", async () => {
    const incidentId = await declare(world, lead.actor, { questionIds: [questionId] });
    const asking = await signedInVisitor(site, asker);
    const during = await page(thread(), asking);
    expect(during).toContain("Mine is different");
    expect(during).not.toContain("Did this solve it for you?");
    await postIncidentUpdate(world.as(lead.actor), updateForm(incidentId, "resolved"));
    await world.drain();
    expect(await page(thread())).not.toContain("Did this solve it for you?");
    expect(await page(thread(), asking)).toContain("Did this solve it for you?");
    const said = await asking.post(`/questions/${questionId}/known-problem`, {
      on: "1",
      returnTo: `${thread()}?notice=incident-solved`,
    });
    const after = await page(said.headers.get("location") ?? "", asking);
    expect(after).toContain("Your question is closed.");
    expect(after).toContain("It was a known problem, which has been resolved.");
    expect(after).not.toContain("Mine is different");
  });
});

describe("the leads' form", () => {
  test("looks for questions, keeps what was typed when refused, and declares", async () => {
    const leading = await signedInVisitor(site, lead);
    const door = "/staff/incidents/new";
    const { questionIds: _none, offerId: _no, ...fields } = incidentForm();
    const looked = await (await leading.post(door, { ...fields, do: "look" })).text();
    expect(looked).toContain("My card is declined with ERR-1042 again");
    expect(looked).toMatch(new RegExp(`<input[^>]*checked=""[^>]*value="${questionId}"`));
    const chosen = { ...fields, do: "declare", questionIds: String(questionId) };
    const refused = await leading.post(door, { ...chosen, titleZh: "" });
    expect(refused.status).toBe(400);
    const again = await refused.text();
    expect(again).toContain('value="Card payments fail"');
    expect(again).toMatch(new RegExp(`<input[^>]*checked=""[^>]*value="${questionId}"`));
    const declared = await leading.post(door, chosen);
    const address = declared.headers.get("location") ?? "";
    expect(address).toMatch(/^\/staff\/incidents\/\d+\?notice=declared$/);
    expect(await page(address, leading)).toContain("1 question · 1 person is told");
    expect(await world.db.incidentThread.count()).toBe(1);
  });

  test("edits the parts of the service and their order, with a line in the record", async () => {
    const leading = await signedInVisitor(site, lead);
    const door = "/staff/incidents/components";
    for (const [nameEn, nameZh] of [
      ["Payments", "支付"],
      ["Withdrawals", "提现"],
    ] as const)
      await leading.post(door, { do: "save", id: "", nameEn, nameZh });
    const refused = await leading.post(door, {
      do: "save",
      id: "",
      nameEn: "Only one",
      nameZh: "",
    });
    expect(await refused.text()).toContain('value="Only one"');
    const names = async () => (await statusComponents(world.ctx)).map(({ nameEn }) => nameEn);
    const [first, second] = await statusComponents(world.ctx);
    await leading.post(door, { do: "up", id: String(second?.id) });
    expect(await names()).toEqual(["Withdrawals", "Payments"]);
    await leading.post(door, { do: "remove", id: String(first?.id) });
    expect(await names()).toEqual(["Withdrawals"]);
    expect((await leading.post(door, { do: "remove", id: String(first?.id) })).status).toBe(404);
    const record = await world.db.supportSettingsChange.findMany({ orderBy: { id: "asc" } });
    expect(record.map(({ subject, name }) => `${subject} ${name}`)).toEqual([
      "component Payments",
      "component Withdrawals",
      "component Payments",
    ]);
  });

  test("offers what may be an incident, and takes 'it is none' for an answer", async () => {
    const at = world.clock.now();
    const { id } = await world.db.incidentOffer.create({
      data: { errorCode: "ERR-1042", reports: 6, offeredAt: at, seenAt: at },
    });
    const leading = await signedInVisitor(site, lead);
    expect(await page("/", leading)).toContain("Incidents: one may have begun");
    const list = await page("/staff/incidents", leading);
    expect(list).toContain("ERR-1042: 6 people reported it within an hour");
    expect(list).toContain(`/staff/incidents/new?code=ERR-1042&amp;offer=${id}`);
    const said = await leading.post("/staff/incidents", { offerId: String(id) });
    expect(await page(said.headers.get("location") ?? "", leading)).toContain("it is no incident");
    expect(await page("/", leading)).not.toContain("one may have begun");
  });
});

/** A document's root, the texts at paths below it, and all links' addresses; throws where it is no XML. */
function readXml(text: string) {
  const parser = new SaxesParser();
  const path: string[] = [];
  const texts = new Map<string, string[]>();
  const links: string[] = [];
  const root = { name: "", language: "" };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length === 0) Object.assign(root, { name, language: attributes["xml:lang"] });
    if (name === "link") links.push(String(attributes.href));
    path.push(name);
  });
  parser.on("text", (content) => {
    const key = path.slice(1).join("/");
    if (content.trim()) texts.set(key, [...(texts.get(key) ?? []), content]);
  });
  parser.on("closetag", () => {
    path.pop();
  });
  parser.write(text).close();
  return { root, links, texts: (key: string) => texts.get(key) ?? [] };
}
