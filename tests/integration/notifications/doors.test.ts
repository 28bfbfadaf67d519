import { beforeEach, describe, expect, test } from "vitest";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { answer, ask } from "../../support/make-thread";
import { minutesPass } from "../../support/notices";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;

let asker: Member;
let stranger: Member;
let reader: Visitor;
let questionId: number;
let answerId: number;

beforeEach(async () => {
  asker = await makeMember(world, "Iris Vale", "iris@example.test");
  stranger = await makeMember(world, "Pia North", "pia@example.test");
  questionId = await ask(world.as(asker.actor), { tags: ["bank"] });
  answerId = await answer(world.as(stranger.actor), questionId);
  await world.drain();
  reader = await signedInVisitor(site, asker);
});

const noticeIn = (html: string) => /href="(\/inbox\/\d+)"/.exec(html)?.[1] ?? "";

describe("the inbox", () => {
  test("shows the count on every page, the notice as unread, and once opened as read", async () => {
    expect(await (await reader.get("/")).text()).toContain("Inbox, 1 unread");
    const page = await (await reader.get("/inbox")).text();
    expect(page).toContain("New answer to your question");
    expect(page).toContain("1 unread notice");
    const opened = await reader.get(noticeIn(page));
    expect(opened.status).toBe(302);
    expect(opened.headers.get("location")).toMatch(
      new RegExp(`^/questions/${questionId}-.*#post-${answerId}$`),
    );
    const after = await (await reader.get("/inbox")).text();
    expect(after).toContain("Everything is read.");
    expect(after).not.toContain("unread notice");
    expect(after).toContain(noticeIn(page));
  });

  test("is read by one button, and says what belongs there while it is empty", async () => {
    const answered = await reader.post("/inbox");
    expect([answered.status, answered.headers.get("location")]).toEqual([
      302,
      "/inbox?notice=all-read",
    ]);
    expect(await (await reader.get("/inbox?notice=all-read")).text()).toContain(
      "Everything is marked as read.",
    );
    const other = await signedInVisitor(site, stranger);
    expect(await (await other.get("/inbox")).text()).toContain("Nothing here yet");
  });

  test("T9: is its owner's alone, and so is each notice", async () => {
    const path = noticeIn(await (await reader.get("/inbox")).text());
    const other = await signedInVisitor(site, stranger);
    expect((await other.get(path)).status).toBe(404);
    expect((await other.get("/inbox/2147483647")).status).toBe(404);
    const visitor = site.visitor();
    for (const place of ["/inbox", path, "/settings/notices"])
      expect((await visitor.get(place)).headers.get("location"), place).toContain("/sign-in");
    expect(await (await reader.get("/inbox")).text()).toContain("1 unread notice");
  });

  test("knows what was read in the thread itself, and visitors have none", async () => {
    const { headers } = await reader.get(`/questions/${questionId}`);
    await reader.get(headers.get("location") ?? "");
    expect(await (await reader.get("/inbox")).text()).toContain("Everything is read.");
    expect(await (await site.visitor().get("/")).text()).not.toContain("Inbox");
  });
});

describe("settings", () => {
  test("keep what is ticked, kind by kind, and every box empty is allowed", async () => {
    await reader.post("/settings/notices", { inbox: ["answer", "mention"], mail: "answer" });
    const kept = await (await reader.get("/settings/notices?notice=saved")).text();
    expect(kept).toContain("Your choices are saved.");
    expect(kept.match(/checked=""/g)).toHaveLength(3);
    await reader.post("/settings/notices", { mail: ["no-such-kind"] });
    const none = await (await reader.get("/settings/notices")).text();
    expect(none).not.toContain('checked=""');
  });

  test("a tag is followed and left by one button; nobody else is told who follows", async () => {
    await reader.post("/tags/bank/watch", { on: "1" });
    expect(await (await reader.get("/tags/bank")).text()).toContain('aria-pressed="true"');
    expect(await (await reader.get("/settings/notices")).text()).toContain('href="/tags/bank"');
    expect(await (await site.visitor().get("/tags/bank")).text()).not.toMatch(/watch|aria-pressed/);
    await reader.post("/tags/bank/watch", { on: "0" });
    expect(await (await reader.get("/tags/bank")).text()).toContain('aria-pressed="false"');
    expect((await reader.post("/tags/nowhere/watch", { on: "1" })).status).toBe(404);
    const visitor = await site.visitor().post("/tags/bank/watch", { on: "1" });
    expect(visitor.headers.get("location")).toContain("/sign-in");
  });
});

describe("stopping mails", () => {
  /** The address that the mail's header names. */
  async function stopAddress(): Promise<string> {
    await minutesPass(world, 3);
    const url = new URL((world.mailer.sent[0]?.headers?.["List-Unsubscribe"] ?? "").slice(1, -1));
    return url.pathname + url.search;
  }
  const stopped = () => world.db.noticeSetting.count({ where: { mail: false } });
  const bare = (address: string, fields: Record<string, string>, headers = {}) =>
    site.visitor().send(address, { method: "POST", body: new URLSearchParams(fields), headers });
  const ONE_CLICK = { "List-Unsubscribe": "One-Click" };

  test("by one click of the mail program: a bare post, answered in place", async () => {
    const address = await stopAddress();
    const answered = await bare(address, ONE_CLICK);
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain("these mails have stopped");
    expect(await stopped()).toBe(1);
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    const again = await site.visitor().send(address, { method: "POST", body: form });
    expect([again.status, await stopped()]).toEqual([200, 1]);
  });

  test("by the link: opening it stops nothing, its button does, without signing in", async () => {
    const address = await stopAddress();
    const visitor = site.visitor();
    const page = await visitor.get(address);
    expect(await page.text()).toContain("Answers to your questions");
    expect(page.headers.get("referrer-policy")).toBe("strict-origin");
    expect(await stopped()).toBe(0);
    const answered = await visitor.post(address, { kinds: "answer" });
    expect(answered.headers.get("location")).toBe("/unsubscribe?notice=done");
    expect(await stopped()).toBe(1);
  });

  test("a link that was never ours stops nothing, for whoever is signed in either", async () => {
    await stopAddress();
    for (const address of ["/unsubscribe", `/unsubscribe?token=${"A".repeat(43)}`]) {
      expect((await reader.get(address)).status).toBe(404);
      expect((await reader.post(address, { kinds: "answer" })).status).toBe(404);
      expect((await bare(address, ONE_CLICK)).status).toBe(404);
    }
    expect(await stopped()).toBe(0);
  });

  test("T22: the bare post is let through at that door alone, with nothing but its one field", async () => {
    const address = await stopAddress();
    const refused: [string, Record<string, string>, Record<string, string>][] = [
      [address, { kinds: "answer" }, {}],
      [address, ONE_CLICK, { Origin: "https://evil.example" }],
      [address, ONE_CLICK, { Origin: "null" }],
      [address, ONE_CLICK, { "Sec-Fetch-Site": "cross-site" }],
      [address, ONE_CLICK, { Cookie: "session=anything" }],
      [address, ONE_CLICK, { "Content-Type": "text/plain" }],
      [address.replace("/unsubscribe", "/unsubscribe.data"), ONE_CLICK, {}],
      [address.replace("/unsubscribe", "/unsubscribe/"), ONE_CLICK, {}],
      [address.replace("/unsubscribe", "/settings/notices"), ONE_CLICK, {}],
      ["/inbox", ONE_CLICK, {}],
    ];
    for (const [place, fields, headers] of refused)
      expect(
        (await bare(place, fields, headers)).status,
        `${place} ${JSON.stringify(headers)}`,
      ).toBe(403);
    expect(await stopped()).toBe(0);
  });
});
