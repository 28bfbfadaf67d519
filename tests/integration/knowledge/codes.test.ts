import { beforeEach, describe, expect, test } from "vitest";
import { acceptAnswer, giveProof, removePost } from "~/answers/index.server";
import { codePageFor, describeCode, dropCode, findCode } from "~/knowledge/index.server";
import { hidePost } from "~/moderation/index.server";
import { vote } from "~/posts/index.server";
import { meToo } from "~/questions/index.server";
import type { Actor } from "~/shared/roles";
import { makeMember, signedInVisitor } from "../../support/canaries";
import { declare } from "../../support/incidents";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;

const WORDS = {
  code: "hp－4021",
  problemType: "blocked-account",
  meaningEn: "You are on a new device.",
  meaningZh: "这是一台新设备。",
  stepsEn: "Confirm it on the old one.\nOr wait for a day.",
  stepsZh: "在旧设备上确认。",
};

let lead: Actor;
let asker: Actor;
let peer: Actor;

beforeEach(async () => {
  lead = await makePerson(world, { name: "Lena Forge", roles: ["lead"] });
  asker = await makePerson(world, { name: "Iris Vale" });
  peer = await makePerson(world, { name: "Jonas Reed" });
});

const words = (html: string) => html.replaceAll(/<!-- -->|<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

async function page(path: string, visitor: Visitor = site.visitor()): Promise<string> {
  const answer = await visitor.get(path);
  expect(answer.status, path).toBe(200);
  return words((await answer.text()).replace(/<head>.*?<\/head>/s, ""));
}

async function ago<Result>(hours: number, work: () => Promise<Result>): Promise<Result> {
  const now = world.clock.now();
  world.clock.set(new Date(now.getTime() - hours * 3_600_000));
  const result = await work();
  world.clock.set(now);
  return result;
}

describe("a code", () => {
  test("has one address, however it is written", async () => {
    await ask(world.as(asker), { errorCode: "HP-4021" });
    for (const written of ["hp4021", "HP%204021", "hp-4021", "HP%EF%BC%8D4021", "HP_4021"]) {
      const answer = await site.visitor().get(`/codes/${written}?page=1`);
      expect([answer.status, answer.headers.get("location")], written).toEqual([
        301,
        "/codes/HP-4021?page=1",
      ]);
    }
    const looked = await site.visitor().get("/codes?code=hp+4021");
    expect(looked.headers.get("location")).toBe("/codes/HP-4021");
  });

  test("has a page as soon as one question carries it, and none once that is gone", async () => {
    expect(await findCode(world.ctx, "E-77")).toBeNull();
    const id = await ask(world.as(asker), { errorCode: "e-77" });
    expect(await findCode(world.ctx, "e77")).toBe("E-77");
    expect(await page("/codes/E-77")).toContain("What it means has not been described yet.");
    await removePost(world.as(asker), id);
    expect(await findCode(world.ctx, "E-77")).toBeNull();
    expect((await site.visitor().get("/codes/E-77")).status).toBe(404);
  });

  test("that nobody knows gives a page that looks for it, and says so where it was looked up", async () => {
    const answer = await site.visitor().get("/codes/HP-9999");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/<input[^>]*name="q"[^>]*value="HP-9999"/);
    expect(await page("/codes?code=HP-9999")).toContain("There is no page for “HP-9999” yet");
  });

  test("is what a search for nothing but it is about; a sentence or a word is not", async () => {
    await describeCode(world.as(lead), WORDS);
    for (const typed of ["HP-4021", " hp 4021 ", "ＨＰ4021"])
      expect(await codePageFor(world.ctx, typed), typed).toBe("HP-4021");
    for (const typed of ["HP-4021 means what", "4021", "HP-4022", "", "x".repeat(5_000), "提现"])
      expect(await codePageFor(world.ctx, typed), typed).toBeNull();
    await describeCode(world.as(lead), { ...WORDS, code: "DECLINED" });
    expect(await codePageFor(world.ctx, "declined")).toBeNull();
  });
});

describe("the page of a code", () => {
  test("says what it means in the reader's language, else in the other, and that it does", async () => {
    await describeCode(world.as(lead), WORDS);
    const english = await page("/codes/HP-4021");
    expect(english).toContain("You are on a new device.");
    expect(english).toMatch(/What to do Confirm it on the old one. Or wait for a day./);
    expect(english).not.toContain("Only in");
    expect(await page("/codes/HP-4021", site.visitor("zh-CN"))).toContain("这是一台新设备。");
    await describeCode(world.as(lead), { ...WORDS, meaningZh: "", stepsZh: "" });
    const chinese = await page("/codes/HP-4021", site.visitor("zh-CN"));
    expect(chinese).toContain("You are on a new device.");
    expect(chinese).toContain("暂时只有英文说明");
  });

  test("shows the solution that most people back, in place, those in the reader's language first", async () => {
    const device = { deviceHash: "d", fresh: false, ip: "192.0.2.1", userAgent: "" };
    const solved = async (body: string, errorCode: string) => {
      const questionId = await ask(world.as(asker), { errorCode, title: `About ${body}` });
      const answerId = await answer(world.as(peer), questionId, { body });
      await acceptAnswer(world.as(asker), answerId);
      return answerId;
    };
    await solved("Restart the old telephone.", "HP-4021");
    const best = await solved("Confirm on the old telephone.", "hp-4021");
    await solved("在旧手机上确认新设备，然后重新登录。", "HP4021");
    await vote(world.as(lead), best, 1);
    await giveProof(world.ctx, { answerId: best, worked: true }, device);
    const solution = async (visitor?: Visitor) =>
      /(?:What solved it for others|别人是这样解决的) (.*) (?:Questions with this code|有这个错误码的问题)/.exec(
        await page("/codes/HP-4021", visitor),
      )?.[1];
    const english = await solution();
    expect(english).toContain("Confirm on the old telephone.");
    expect(english).toContain("Worked for 1 person");
    expect(english).not.toContain("Restart the old telephone.");
    expect(await solution(site.visitor("zh-CN"))).toContain("在旧手机上确认新设备");
    await hidePost(world.as(lead), best, { reason: "spam", note: "It is an advertisement." });
    expect(await solution()).toContain("Restart the old telephone.");
  });

  test("counts what was reported within a day: questions, and who has it too", async () => {
    const old = await ago(30, () => ask(world.as(asker), { errorCode: "HP-4021" }));
    expect(await page("/codes/HP-4021")).toContain("Nobody reported it here in the last 24 hours.");
    await ask(world.as(peer), { errorCode: "hp4021", title: "My new phone cannot pay at all" });
    await meToo(world.as(lead), old);
    expect(await page("/codes/HP-4021")).toContain(
      "2 reports here in the last 24 hours: 1 new question, and 1 more person has it too.",
    );
    expect(await page("/codes/HP-4021")).toMatch(
      /Questions with this code My new phone cannot pay at all/,
    );
  });

  test("names the known problem behind it while that is not over", async () => {
    await declare(world, lead, { errorCode: "hp4021" });
    await ask(world.as(asker), { errorCode: "HP-4021" });
    await ask(world.as(peer), { errorCode: "HP-4022", title: "Another code and another day" });
    expect(await page("/codes/HP-4021")).toContain("Known problem: Card payments fail");
    expect(await page("/codes/HP-4022")).not.toContain("Known problem");
  });

  test("leads to a question about it with the code filled in", async () => {
    await describeCode(world.as(lead), WORDS);
    const html = await (await site.visitor().get("/codes/HP-4021")).text();
    const [, way = ""] = /href="(\/questions\/new[^"]*)"[^>]*>Ask about this code/.exec(html) ?? [];
    const form = await (await site.visitor().get(way.replaceAll("&amp;", "&"))).text();
    expect(form).toMatch(/<input[^>]*name="errorCode"[^>]*value="HP-4021"/);
  });

  test("is linked wherever a question shows its code", async () => {
    const id = await ask(world.as(asker), { errorCode: "HP-4021" });
    for (const address of ["/questions", `/questions/${id}-my-withdrawal-is-stuck-since-monday`])
      expect(await (await site.visitor().get(address)).text(), address).toContain(
        'href="/codes/HP-4021"',
      );
  });
});

describe("leads describe codes", () => {
  test("in a form that is refused with what was typed, and nobody else may", async () => {
    expect(await refusalOf(describeCode(world.as(asker), WORDS))).toBe("account.not-allowed");
    expect(await refusalOf(describeCode(world.as(lead), { ...WORDS, code: "my card" }))).toBe(
      "question.error-code",
    );
    expect(await refusalOf(dropCode(world.as(lead), "HP-4021"))).toBe("code.not-described");
    const member = await makeMember(world, "Lorna Field", "field@code.test", "lead");
    const by = await signedInVisitor(site, member);
    const door = "/staff/codes/edit?code=HP-4021";
    const fields = { ...WORDS, code: "HP-4021", meaningEn: " ", meaningZh: "" };
    const refused = await by.post(door, fields);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("在旧设备上确认。");
    const saved = await by.post(door, { ...WORDS, code: "HP-4021" });
    expect(saved.headers.get("location")).toBe("/staff/codes?notice=saved");
    expect(await page("/staff/codes", by)).toMatch(/Described HP-4021 No questions Change/);
    expect(await page(door, by)).toContain("Lorna Field");
    await by.post(door, { do: "drop", code: "HP-4021" });
    expect(await world.db.errorCode.count()).toBe(0);
  });

  test("and see first which codes people ask about that nobody described", async () => {
    await describeCode(world.as(lead), { ...WORDS, stepsZh: "" });
    await ask(world.as(asker), { errorCode: "E-77" });
    const member = await makeMember(world, "Lorna Field", "field@code.test", "lead");
    const list = await page("/staff/codes", await signedInVisitor(site, member));
    expect(list).toMatch(/Not described yet .* E-77 1 question Describe .* Described HP-4021/);
    expect(list).toContain("Chinese incomplete");
  });

  test("private data in what they write is masked, as everywhere", async () => {
    const stepsEn = "Pay with 4111 1111 1111 1111 instead.";
    await describeCode(world.as(lead), { ...WORDS, stepsEn });
    const { stepsEn: stored } = await world.db.errorCode.findUniqueOrThrow({
      where: { key: "HP4021" },
      select: { stepsEn: true },
    });
    expect(stored).not.toContain("4111 1111 1111");
  });
});
