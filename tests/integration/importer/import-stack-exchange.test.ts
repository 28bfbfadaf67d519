import { describe, expect, test } from "vitest";
import { importStackExchange } from "~/importer/index.server";
import { makePerson } from "../../support/make";
import {
  answer,
  at,
  question,
  smallSite,
  user,
  writeDump,
} from "../../support/stackexchange-fixture";
import { useWorld } from "../../support/world";

const world = useWorld();

async function postOf(kind: string, externalId: string) {
  const row = await world.db.importedRow.findFirstOrThrow({
    where: { kind, externalId },
    select: { localId: true },
  });
  return world.db.post.findUniqueOrThrow({
    where: { id: row.localId },
    include: {
      author: true,
      question: { include: { tags: { include: { tag: true } }, closure: true, acceptance: true } },
      answer: { include: { acceptance: true } },
      comment: true,
      revisions: true,
    },
  });
}

describe("importing a site dump", () => {
  test("accounts for every row of every file", async () => {
    const totals = await importStackExchange(world.ctx, writeDump(smallSite()), { batchSize: 2 });
    const counts = totals.lines.map(({ kind, read, made, alreadyThere, leftOut }) => [
      kind,
      read,
      made,
      alreadyThere,
      leftOut,
    ]);
    expect(counts).toEqual([
      ["people", 5, 5, 0, 0],
      ["questions", 6, 6, 0, 0],
      ["other kinds", 2, 0, 0, 2],
      ["unreadable rows", 0, 0, 0, 0],
      ["answers", 8, 7, 0, 1],
      ["accepted answers", 3, 2, 0, 1],
      ["dates of acceptance", 3, 2, 0, 1],
      ["other votes", 2, 0, 0, 2],
      ["reasons for closing", 2, 1, 0, 1],
      ["other history", 2, 0, 0, 2],
      ["comments", 6, 5, 0, 1],
      ["badges", 3, 0, 0, 3],
      ["links", 1, 0, 0, 1],
      ["tags", 1, 0, 0, 1],
    ]);
    expect(totals.lines.find(({ kind }) => kind === "badges")?.reasons).toEqual([
      { why: "Askwell has no badges", count: 3 },
    ]);
    expect(totals.lines.find(({ kind }) => kind === "answers")?.reasons).toEqual([
      { why: "its question is not here", count: 1 },
    ]);
    expect(totals.faultCount).toBe(0);
    expect(await world.db.post.count()).toBe(6 + 7 + 5);
  });

  test("a second run makes nothing and says what is there already", async () => {
    const folder = writeDump(smallSite());
    const first = await importStackExchange(world.ctx, folder);
    const before = await rowCounts();
    const second = await importStackExchange(world.ctx, folder);
    expect(second.lines.map(({ made }) => made)).toEqual(first.lines.map(() => 0));
    expect(second.lines.map(({ alreadyThere }) => alreadyThere)).toEqual(
      first.lines.map(({ made }) => made),
    );
    expect(await rowCounts()).toEqual(before);
    const titles = await world.db.question.findMany({
      select: { answerCount: true },
      orderBy: { postId: "asc" },
    });
    expect(titles.map(({ answerCount }) => answerCount)).toEqual([1, 3, 3, 0, 0, 0]);
  });

  test("a question keeps its text, score, dates, tags and author", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const post = await postOf("question", "20");
    expect(post).toMatchObject({
      kind: "question",
      score: 5,
      language: "en",
      source: "Card payment number 20 was declined at the checkout.",
      version: 1,
    });
    expect(post.html).toContain("<p>Card payment number 20");
    expect(post.createdAt.toISOString()).toBe(`${at(20)}Z`);
    expect(post.editedAt?.toISOString()).toBe(`${at(900)}Z`);
    expect(post.question?.lastActivityAt.toISOString()).toBe(`${at(950)}Z`);
    expect(post.question?.title).toBe("Why was card payment 20 declined?");
    expect(post.question?.problemType).toBe("how-to");
    expect(post.question?.tags.map(({ tag }) => tag.name).sort()).toEqual([
      "c-plus-plus",
      "cards",
      "net",
    ]);
    expect(post.author.name).toBe("Alice");
    expect(post.revisions).toHaveLength(1);
    expect(post.revisions[0]).toMatchObject({
      version: 1,
      title: "Why was card payment 20 declined?",
      source: post.source,
    });
    expect((await postOf("question", "24")).language).toBe("zh-CN");
  });

  test("answers that stand before their questions land under them, with their scores", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()), { batchSize: 1 });
    const early = await postOf("answer", "10");
    expect(early).toMatchObject({
      score: 9,
      kind: "answer",
      threadId: (await postOf("question", "20")).id,
    });
    expect((await postOf("answer", "30")).score).toBe(-2);
  });

  test("the asker's acceptance is kept, dated by the vote where the dump has it", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const { question: solved, authorId } = await postOf("question", "20");
    expect(solved?.acceptance).toMatchObject({
      answerId: (await postOf("answer", "10")).id,
      byId: authorId,
    });
    expect(solved?.acceptance?.acceptedAt.toISOString()).toBe("2015-02-03T00:00:00.000Z");
    const sameDay = await postOf("answer", "31");
    expect(sameDay.answer?.acceptance?.acceptedAt).toEqual(sameDay.createdAt);
  });

  test("without votes an acceptance is as old as its answer, and an answer of another question is not accepted", async () => {
    const { "Votes.xml": _, ...dump } = smallSite();
    const folder = writeDump({
      ...dump,
      "Posts.xml": [
        question(1, { AcceptedAnswerId: 3 }),
        question(2, { AcceptedAnswerId: 3 }),
        answer(3, 1),
      ],
    });
    await importStackExchange(world.ctx, folder);
    const accepted = await postOf("answer", "3");
    expect(accepted.answer?.acceptance?.acceptedAt).toEqual(accepted.createdAt);
    expect(await world.db.acceptance.count()).toBe(1);
  });

  test("closed questions stay closed, with the reason the history names", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const { question: closed } = await postOf("question", "21");
    expect(closed?.closure).toMatchObject({ reason: "off-topic", byId: null });
    expect(closed?.closure?.closedAt.toISOString()).toBe("2016-05-06T07:08:09.123Z");
    expect(await world.db.closure.count()).toBe(1);
  });

  test("comments keep their texts and scores and stand where they stood", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const onQuestion = await postOf("comment", "3");
    expect(onQuestion).toMatchObject({
      kind: "comment",
      score: 3,
      source: "Comment 3, thank you.",
      threadId: (await postOf("question", "20")).id,
    });
    const onAnswer = await postOf("comment", "4");
    expect(onAnswer.comment?.onPostId).toBe((await postOf("answer", "31")).id);
    expect(onAnswer.threadId).toBe((await postOf("question", "21")).id);
  });
});

describe("people of a dump", () => {
  test("names that are taken get a number, and nobody imitates staff", async () => {
    await makePerson(world, { name: "bob" });
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const names = await world.db.person.findMany({
      where: { credential: null },
      select: { name: true },
      orderBy: { id: "asc" },
    });
    expect(names.map(({ name }) => name).sort()).toEqual(
      [
        "Alice",
        "Alice 3",
        "Bob 2",
        "Community",
        "Former member 555",
        "Former member 77",
        "Member 4",
      ].sort(),
    );
  });

  test("they can't sign in and hold no role, and what they say about themselves is plain text", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    expect(await world.db.credential.count()).toBe(0);
    expect(await world.db.roleGrant.count()).toBe(0);
    expect(
      (
        await world.db.person.findFirstOrThrow({
          where: { name: "Alice" },
          select: { about: true },
        })
      ).about,
    ).toBe("I sell tea.");
  });

  test("whoever is gone becomes one neutral person, however often he wrote", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()), { batchSize: 1 });
    const asker = await postOf("question", "22");
    const commenter = await postOf("comment", "5");
    expect(asker.author.name).toBe("Former member 555");
    expect(commenter.authorId).toBe(asker.authorId);
    expect((await postOf("question", "23")).author.name).toBe("Former member 77");
  });

  test("many people of one name, hidden characters and no name at all become people of their own", async () => {
    const people = [
      ...[1, 2, 3, 4].map((id) => user(id, "John")),
      user(5, "A\u202Edmin"),
      user(6, ""),
      user(7, "★ Zoë ★"),
      user(8, "官方客服"),
    ];
    await importStackExchange(world.ctx, writeDump({ "Users.xml": people, "Posts.xml": [] }));
    const names = await world.db.person.findMany({ select: { name: true } });
    expect(names.map(({ name }) => name).sort()).toEqual(
      ["John", "John 2", "John 3", "John 4", "Member 5", "Member 6", "Member 8", "Zoë"].sort(),
    );
  });
});

describe("beside a running server", () => {
  test("search hears of the questions once a batch, nobody gets a mail", async () => {
    await importStackExchange(world.ctx, writeDump(smallSite()));
    const jobs = await world.db.$queryRaw<
      { event: string }[]
    >`SELECT data->>'event' AS event FROM pgboss.job WHERE name NOT LIKE '\\_\\_%'`;
    expect(new Set(jobs.map(({ event }) => event))).toEqual(new Set(["questions.imported"]));
    expect(jobs.length).toBeLessThanOrEqual(4);
    await world.drain();
    expect(world.mailer.sent).toEqual([]);
    const { id } = await postOf("question", "20");
    const query = { text: "payment 20 declined", offset: 0, limit: 5 };
    const { hits } = await world.ctx.search.search(query);
    expect(hits.map((hit) => hit.id)).toContain(id);
  });

  test("tells how far it is, up to the last byte", async () => {
    const seen: number[] = [];
    let total = 0;
    await importStackExchange(world.ctx, writeDump(smallSite()), {
      onProgress({ bytes, totalBytes }) {
        seen.push(bytes);
        total = totalBytes;
      },
    });
    expect(seen.at(-1)).toBe(total);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});

async function rowCounts() {
  const { db } = world;
  return Promise.all([
    db.person.count(),
    db.post.count(),
    db.revision.count(),
    db.acceptance.count(),
    db.closure.count(),
    db.importedRow.count(),
    db.questionTag.count(),
  ]);
}
