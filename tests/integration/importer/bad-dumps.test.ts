import { describe, expect, test } from "vitest";
import { importStackExchange, NoDump } from "~/importer/index.server";
import {
  answer,
  at,
  comment,
  fileXml,
  question,
  rowXml,
  smallSite,
  user,
  writeDump,
} from "../../support/stackexchange-fixture";
import { useWorld } from "../../support/world";

const world = useWorld();
const people = [user(1, "Alice"), user(2, "Bob")];

async function importPosts(posts: Parameters<typeof fileXml>[1] | string) {
  return importStackExchange(world.ctx, writeDump({ "Users.xml": people, "Posts.xml": posts }));
}

function line(totals: Awaited<ReturnType<typeof importPosts>>, kind: string) {
  return totals.lines.find((each) => each.kind === kind);
}

describe("broken rows", () => {
  test("are named with file and id, and all others come in", async () => {
    const { CreationDate: _, ...undated } = question(3);
    const totals = await importPosts([
      question(1),
      question(2, { CreationDate: "2015-02-31T00:00:00.000" }),
      undated,
      question(4, { Score: "many" }),
      question(5, { Title: "" }),
      question(6, { Body: "<p> </p>" }),
      question(7, { PostTypeId: "" }),
      question(8, { CreationDate: "2999-01-01T00:00:00.000" }),
      answer(9, 1, { ParentId: "x" }),
      question(10),
    ]);
    expect(totals.faults).toEqual([
      { file: "Posts.xml", id: "2", why: "its CreationDate is not a date" },
      { file: "Posts.xml", id: "3", why: "it has no CreationDate" },
      { file: "Posts.xml", id: "4", why: "its Score is not a number" },
      { file: "Posts.xml", id: "7", why: "it has no PostTypeId" },
      { file: "Posts.xml", id: "8", why: "its CreationDate is not a date" },
      { file: "Posts.xml", id: "9", why: "its ParentId is not a number" },
    ]);
    expect(line(totals, "questions")).toMatchObject({ read: 8, made: 2, leftOut: 6 });
    expect(line(totals, "unreadable rows")).toMatchObject({ read: 1, leftOut: 1 });
    expect(line(totals, "answers")).toMatchObject({ read: 1, leftOut: 1 });
    expect(await world.db.question.count()).toBe(2);
  });

  test("that are no XML cost no more than themselves", async () => {
    const broken = rowXml(question(2)).replace('Score="0"', "Score=0");
    const unclosed = rowXml(question(4)).replace(' AnswerCount="0"', ' AnswerCount="0');
    const xml = fileXml("Posts.xml", []).replace(
      "</posts>",
      `${rowXml(question(1))}${broken}${rowXml(question(3))}${unclosed}${rowXml(question(5))}</posts>`,
    );
    const totals = await importPosts(xml);
    expect(totals.faults.map(({ id }) => id)).toEqual(["2", "4"]);
    expect(line(totals, "questions")).toMatchObject({ read: 3, made: 3 });
    expect(line(totals, "unreadable rows")).toMatchObject({ read: 2, leftOut: 2 });
  });

  test("the same id twice is imported once", async () => {
    const totals = await importPosts([
      question(1),
      question(1, { Title: "The same number again, another text" }),
    ]);
    expect(line(totals, "questions")).toMatchObject({ read: 2, made: 1, alreadyThere: 1 });
  });
});

describe("broken files", () => {
  test("a file that is cut off keeps what came before, and a whole one completes it", async () => {
    const whole = fileXml("Posts.xml", [question(1), question(2), question(3)]);
    const totals = await importPosts(whole.slice(0, whole.indexOf('Id="3"') + 60));
    expect(totals.faults).toEqual([
      { file: "Posts.xml", id: "3", why: "the file ends in the middle of it" },
      { file: "Posts.xml", id: null, why: "the file ends in the middle" },
    ]);
    expect(await world.db.question.count()).toBe(2);
    expect(line(await importPosts(whole), "questions")).toMatchObject({ made: 1, alreadyThere: 2 });
  });

  test("a file that is no XML is said to be none", async () => {
    const totals = await importPosts("PK\u0003\u0004 this is an archive");
    expect(totals.faults.at(-1)).toEqual({
      file: "Posts.xml",
      id: null,
      why: "not a dump's XML file",
    });
  });

  test("entities a file declares are never expanded, nor files read", async () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE posts [
  <!ENTITY a "lollollollollol">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY host SYSTEM "file:///etc/hostname">
]>
<posts>
${rowXml(question(1)).replace("Card payment", "&b; payment")}${rowXml(question(2)).replace("Card payment", "&host; payment")}${rowXml(question(3))}</posts>`;
    const totals = await importPosts(bomb);
    expect(totals.faults.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(await world.db.post.findMany({ select: { source: true } })).toEqual([
      { source: "Card payment number 3 was declined at the checkout." },
    ]);
  });
});

describe("what is no dump", () => {
  test("a folder without people or posts is refused before anything is written", async () => {
    await expect(
      importStackExchange(world.ctx, writeDump({ "Posts.xml": [question(1)] })),
    ).rejects.toThrow(NoDump);
    await expect(importStackExchange(world.ctx, "no such folder")).rejects.toThrow("not a folder");
    expect(await world.db.importedRow.count()).toBe(0);
  });

  test("another site's dump is refused, and comes in under a name of its own", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const other = writeDump({
      "Users.xml": [
        user(1, "Carol", { CreationDate: at(5000) }),
        user(2, "Dan", { CreationDate: at(6000) }),
      ],
      "Posts.xml": [question(20)],
    });
    await expect(importStackExchange(world.ctx, other)).rejects.toThrow("--site");
    const totals = await importStackExchange(world.ctx, other, { site: "teas" });
    expect(line(totals, "questions")).toMatchObject({ made: 1 });
    expect(await world.db.question.count()).toBe(7);
  });
});

describe("hostile texts", () => {
  test("scripts, handlers and strange addresses never reach a page", async () => {
    const body = `<p onclick="alert(1)">Hello <script>alert(1)</script><a href="javascript:alert(1)">there</a>
      <img src="https://example.org/track.gif" onerror="alert(1)" alt="a picture"><iframe src="https://example.org"></iframe></p>`;
    await importPosts([question(1, { Body: body, Title: "A <b>bold</b>\u202E title & more" })]);
    const post = await world.db.post.findFirstOrThrow({
      select: { html: true, source: true, question: { select: { title: true } } },
    });
    expect(post.html).not.toMatch(/<script|<img|<iframe|onclick|onerror|javascript:/i);
    expect(post.source).toContain("[a picture](https://example.org/track.gif)");
    expect(post.question?.title).toBe("A <b>bold</b> title & more");
  });

  test("endless texts are shortened, in comments too", async () => {
    const dump = {
      "Users.xml": people,
      "Posts.xml": [question(1, { Body: `<p>${"so long ".repeat(9000)}</p>` })],
      "Comments.xml": [comment(1, 1, { Text: "and on ".repeat(3000) })],
    };
    const totals = await importStackExchange(world.ctx, writeDump(dump));
    const lengths = await world.db.$queryRaw<
      { kind: string; length: number }[]
    >`SELECT kind, length(source) AS length FROM "Post" ORDER BY kind DESC`;
    expect(lengths.map(({ length }) => length <= 20_000)).toEqual([true, true]);
    expect(lengths[1]?.length).toBeLessThanOrEqual(1_000);
    expect(totals.changes).toContainEqual({ what: "text shortened", count: 2 });
  });

  test("names in comments mention nobody here", async () => {
    const dump = {
      "Users.xml": people,
      "Posts.xml": [question(1)],
      "Comments.xml": [comment(1, 1, { Text: "@Alice and @Bob: thanks" })],
    };
    await importStackExchange(world.ctx, writeDump(dump));
    expect(await world.db.mention.count()).toBe(0);
  });
});
