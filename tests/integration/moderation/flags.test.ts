import { describe, expect, test } from "vitest";
import { questionThread, removePost, restorePost } from "~/answers/index.server";
import type { FlaggedPage } from "~/moderation";
import {
  dismissFlags,
  flagPost,
  hidePost,
  moderationLog,
  openFlags,
  ownFlags,
} from "~/moderation/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

async function flaggedThread() {
  const asker = world.as(await makePerson(world, { name: "Asker" }));
  const answerer = world.as(await makePerson(world, { name: "Answerer" }));
  const moderator = world.as(await makePerson(world, { name: "Keeper", roles: ["moderator"] }));
  const questionId = await ask(asker);
  const answerId = await answer(answerer, questionId);
  return { asker, answerer, moderator, questionId, answerId };
}

describe("flags", () => {
  test("a member flags from the first day, and moderators read why and by whom", async () => {
    const { moderator, answerId } = await flaggedThread();
    const newcomer = world.as(await makePerson(world, { name: "Newcomer", verified: false }));
    const other = world.as(await makePerson(world, { name: "Other" }));
    await flagPost(newcomer, answerId, { reason: "scam", note: "Asks for my code." });
    await flagPost(other, answerId, { reason: "spam" });
    expect((await openFlags(moderator)).flagged).toMatchObject([
      {
        post: { postId: answerId, kind: "answer", author: { name: "Answerer" }, hidden: false },
        flags: [
          { reason: "scam", note: "Asks for my code.", by: { name: "Newcomer" } },
          { reason: "spam", note: "", by: { name: "Other" } },
        ],
        canSettle: true,
      },
    ]);
  });

  test("twenty presses at once are one flag of one person", async () => {
    const { asker, moderator, answerId } = await flaggedThread();
    const presses = Array.from({ length: 20 }, () => flagPost(asker, answerId, { reason: "rude" }));
    await Promise.all(presses);
    expect((await openFlags(moderator)).flagged[0]?.flags).toHaveLength(1);
    await world.drain();
    expect(await world.db.flag.count()).toBe(1);
  });

  test("a form that says too little is refused at its field", async () => {
    const { asker, answerer, answerId } = await flaggedThread();
    const flag = (reason: string, note = "") =>
      refusalOf(flagPost(asker, answerId, { reason, note }));
    expect(await flag("")).toBe("form.choice");
    expect(await flag("dislike")).toBe("form.choice");
    expect(await flag("other")).toBe("text.missing");
    expect(await flag("other", "Bad")).toBe("text.too-short");
    expect(await flag("spam", "x".repeat(501))).toBe("text.too-long");
    expect(await refusalOf(flagPost(answerer, answerId, { reason: "spam" }))).toBe("flag.own-post");
    expect(await refusalOf(flagPost(world.ctx, answerId, { reason: "spam" }))).toBe(
      "account.sign-in-first",
    );
    expect(await world.db.flag.count()).toBe(0);
  });

  test("somebody who flags everything is stopped for a while", async () => {
    const { asker, answerer, questionId } = await flaggedThread();
    for (let n = 0; n < 20; n++)
      await flagPost(asker, await comment(answerer, questionId), { reason: "spam" });
    world.clock.advance(11 * 60_000);
    const last = await comment(answerer, questionId);
    expect(await refusalOf(flagPost(asker, last, { reason: "spam" }))).toBe(
      "account.too-many-tries",
    );
  });

  test("what is out of sight can't be flagged, and answers as if it had never been", async () => {
    const { asker, answerer, answerId } = await flaggedThread();
    await removePost(answerer, answerId);
    for (const id of [answerId, 999_999])
      expect(await refusalOf(flagPost(asker, id, { reason: "spam" }))).toBe("post.not-found");
  });

  test("only the one who flagged sees that they did", async () => {
    const { asker, answerer, questionId, answerId } = await flaggedThread();
    await flagPost(asker, answerId, { reason: "rude" });
    expect(await ownFlags(asker, questionId)).toEqual([answerId]);
    expect(await ownFlags(answerer, questionId)).toEqual([]);
    expect(await ownFlags(world.ctx, questionId)).toEqual([]);
    const seen = JSON.stringify(await questionThread(answerer, questionId));
    expect(seen).not.toContain('"rude"');
  });
});

describe("a long list of flags", () => {
  test("goes on page by page, the oldest first, and skips nothing while flags are settled", async () => {
    const { asker, answerer, moderator, questionId } = await flaggedThread();
    const posts: number[] = [];
    for (let n = 0; n < 60; n++) {
      if (n % 15 === 0) world.clock.advance(61 * 60_000);
      posts.push(await comment(answerer, questionId, `Remark number ${n}`));
    }
    for (const [n, postId] of posts.entries()) {
      if (n % 20 === 0) world.clock.advance(61 * 60_000);
      // Some within the same millisecond.
      if (n % 3 === 0) world.clock.advance(1);
      await flagPost(asker, postId, { reason: "spam" });
    }
    const idsOf = ({ flagged }: FlaggedPage) => flagged.map(({ post }) => post.postId);
    const first = await openFlags(moderator);
    expect([first.total, idsOf(first)]).toEqual([60, posts.slice(0, 25)]);
    for (const postId of posts.slice(0, 30)) await dismissFlags(moderator, postId);
    const second = await openFlags(moderator, first.next);
    expect([second.total, idsOf(second)]).toEqual([30, posts.slice(30, 55)]);
    const third = await openFlags(moderator, second.next);
    expect([idsOf(third), third.next]).toEqual([posts.slice(55), ""]);
    for (const postId of posts.slice(55)) await dismissFlags(moderator, postId);
    expect(await openFlags(moderator, second.next)).toEqual({ flagged: [], total: 25, next: "" });
    for (const bad of ["x", "1-", "-1", "1-0", "99999999999999-2147483648", "1-1;--"])
      expect(idsOf(await openFlags(moderator, bad)), bad).toEqual(posts.slice(30, 55));
  });
});

describe("deciding about flags", () => {
  test("hiding the post closes all its flags, tells its writer why and logs it once", async () => {
    const { asker, answerer, moderator, questionId, answerId } = await flaggedThread();
    await flagPost(asker, answerId, { reason: "scam" });
    await flagPost(moderator, answerId, { reason: "spam" });
    await hidePost(moderator, answerId, { reason: "scam", note: "Nobody may ask for codes." });
    expect((await openFlags(moderator)).flagged).toEqual([]);
    expect(await world.db.flag.findMany({ select: { outcome: true, open: true } })).toEqual([
      { outcome: "hidden", open: null },
      { outcome: "hidden", open: null },
    ]);
    const removal = { by: "moderator", reason: "scam", note: "Nobody may ask for codes." };
    expect((await questionThread(answerer, questionId))?.answers).toMatchObject([{ removal }]);
    const others = await questionThread(asker, questionId);
    expect(others?.answers).toMatchObject([{ kind: "stub", removal: { reason: "", note: "" } }]);
    expect((await moderationLog(moderator, 1)).rows).toMatchObject([
      { verb: "hide", actor: { name: "Keeper" }, reason: "scam", post: { postId: answerId } },
    ]);
  });

  test("dismissing leaves the post, closes the flags, and lets somebody flag it anew", async () => {
    const { asker, moderator, answerId } = await flaggedThread();
    await flagPost(asker, answerId, { reason: "rude" });
    await Promise.all([dismissFlags(moderator, answerId), dismissFlags(moderator, answerId)]);
    expect((await openFlags(moderator)).flagged).toEqual([]);
    expect((await moderationLog(moderator, 1)).rows).toMatchObject([{ verb: "dismiss-flags" }]);
    await flagPost(asker, answerId, { reason: "rude" });
    expect((await openFlags(moderator)).flagged).toHaveLength(1);
    await world.drain();
    expect(world.mailer.sent).toEqual([]);
  });

  test("nobody decides about themselves", async () => {
    const { asker, moderator, questionId } = await flaggedThread();
    const own = await answer(moderator, questionId);
    await flagPost(asker, own, { reason: "rude" });
    expect(await refusalOf(dismissFlags(moderator, own))).toBe("flag.own-post");
    expect((await openFlags(moderator)).flagged).toMatchObject([{ canSettle: false }]);
  });

  test("an author does not escape a flag by removing the post and restoring it", async () => {
    const { asker, answerer, moderator, answerId } = await flaggedThread();
    await flagPost(asker, answerId, { reason: "rude" });
    await removePost(answerer, answerId);
    expect((await openFlags(moderator)).flagged).toEqual([]);
    await restorePost(answerer, answerId);
    expect((await openFlags(moderator)).flagged).toHaveLength(1);
  });

  test("helpers, agents, members and visitors see neither flags nor log, and decide nothing", async () => {
    const { asker, answerer, answerId } = await flaggedThread();
    await flagPost(asker, answerId, { reason: "rude" });
    const others = [
      world.as(await makePerson(world, { roles: ["helper"] })),
      world.as(await makePerson(world, { roles: ["agent"] })),
      world.as(await makePerson(world, { roles: ["moderator"], verified: false })),
      answerer,
      world.ctx,
    ];
    for (const ctx of others) {
      const tries = [
        openFlags(ctx),
        moderationLog(ctx, 1),
        dismissFlags(ctx, answerId),
        hidePost(ctx, answerId, { reason: "spam" }),
      ];
      for (const each of tries) expect(await refusalOf(each)).toMatch(/^account\./);
    }
    expect(await world.db.removal.count()).toBe(0);
  });
});
