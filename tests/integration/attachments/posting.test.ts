import { describe, expect, test } from "vitest";
import { editAnswer, questionThread } from "~/answers/index.server";
import { PICTURES_PER_POST, UNUSED_HOURS } from "~/attachments";
import {
  type AddedPicture,
  addAttachment,
  removeStrayFiles,
  sweepAttachments,
} from "~/attachments/index.server";
import { storageKey } from "~/attachments/rules";
import type { Context } from "~/infra/context";
import { previewOf } from "~/pages/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { png } from "../../support/pictures";
import { useWorld } from "../../support/world";

const HOUR = 60 * 60 * 1000;
const world = useWorld();

const add = (ctx: Context, alt = "An error"): Promise<AddedPicture> =>
  addAttachment(ctx, { file: png({ width: 1000, height: 500 }), alt });

const postOf = async ({ id }: AddedPicture) =>
  (await world.db.attachment.findUnique({ where: { id }, select: { postId: true, alt: true } })) ??
  null;

describe("pictures in posts", () => {
  test("a post takes the pictures its texts show, with their words, when it is posted", async () => {
    const ctx = world.as(await makePerson(world));
    const [inBody, inTried, inComment, unused] = [
      await add(ctx),
      await add(ctx),
      await add(ctx),
      await add(ctx),
    ];
    const questionId = await ask(ctx, {
      body: `It says this:\n\n![Code E-402](/attachments/${inBody.id})\n\nand stops.`,
      tried: inTried.markdown,
    });
    const commentId = await comment(ctx, questionId, inComment.markdown);
    expect(await postOf(inBody)).toEqual({ postId: questionId, alt: "Code E-402" });
    expect(await postOf(inTried)).toEqual({ postId: questionId, alt: "An error" });
    expect(await postOf(inComment)).toMatchObject({ postId: commentId });
    expect(await postOf(unused)).toMatchObject({ postId: null });
  });

  test("readers get a thumbnail with its size that leads to the whole picture", async () => {
    const ctx = world.as(await makePerson(world));
    const picture = await add(ctx);
    const questionId = await ask(ctx, { body: `Here it is, see:\n\n${picture.markdown}` });
    const thread = await questionThread(world.ctx, questionId);
    const address = `/attachments/${picture.id}`;
    expect(thread?.html).toContain(
      `<a class="picture" href="${address}"><img alt="An error" src="${address}/thumb" width="800" height="400" loading="lazy" /></a>`,
    );
  });

  test("a picture whose writer gave it no words is still a link with a name, in their language", async () => {
    const ctx: Context = { ...world.as(await makePerson(world)), locale: "zh-CN" };
    const picture = await add(ctx, "");
    const questionId = await ask(ctx, { body: `Here it is, see:\n\n${picture.markdown}` });
    expect((await questionThread(world.ctx, questionId))?.html).toContain('<img alt="图片" src=');
  });

  test("a picture inside a link keeps that link, and the preview shows what will be posted", async () => {
    const ctx = world.as(await makePerson(world));
    const picture = await add(ctx);
    const linked = `[${picture.markdown}](https://bank.example/)`;
    const { parts } = await previewOf(ctx, [linked, picture.markdown], "203.0.113.1");
    expect(parts[0]?.html).toMatch(
      /^<p><a href="https:\/\/bank[^>]*><img [^>]*width="800"[^>]*><\/a><\/p>\s*$/,
    );
    expect(parts[1]?.html).toContain('<a class="picture"');
  });

  test("nobody takes a picture that somebody else is still writing with, or learns its size", async () => {
    const owner = world.as(await makePerson(world));
    const thief = world.as(await makePerson(world));
    const picture = await add(owner);
    const questionId = await ask(thief, { body: `Look at this one:\n\n${picture.markdown}` });
    expect(await postOf(picture)).toMatchObject({ postId: null });
    expect((await questionThread(world.ctx, questionId))?.html).not.toContain("width=");
    const own = await ask(owner, { body: `This is mine, see:\n\n${picture.markdown}` });
    expect(await postOf(picture)).toMatchObject({ postId: own });
  });

  test("a picture added by an edit belongs to the post; one taken out stays in its history", async () => {
    const ctx = world.as(await makePerson(world));
    const questionId = await ask(ctx);
    const first = await add(ctx);
    const second = await add(ctx);
    const answerId = await answer(ctx, questionId, { body: `Do it like this: ${first.markdown}` });
    const body = `Do it like that: ${second.markdown}`;
    await editAnswer(ctx, { answerId, version: 1, body });
    expect(await postOf(first)).toMatchObject({ postId: answerId });
    expect(await postOf(second)).toMatchObject({ postId: answerId });
  });

  test("a post shows ten pictures; with eleven it is refused whole", async () => {
    const ctx = world.as(await makePerson(world));
    const lines = Array.from(
      { length: PICTURES_PER_POST + 1 },
      (_, index) => `![](/attachments/${String(index).padStart(32, "0")})`,
    );
    const text = `Here:\n\n${lines.join("\n\n")}`;
    expect(await refusalOf(ask(ctx, { body: text }))).toBe("attachment.too-many");
    expect(await world.db.post.count()).toBe(0);
    expect(await refusalOf(ask(ctx, { body: text.replace(`${lines[0]}\n\n`, "") }))).toBe("");
  });
});

describe("what nobody uses", () => {
  test("a picture without a post goes after a day, its files too; posted ones and fresh ones stay", async () => {
    const ctx = world.as(await makePerson(world));
    const posted = await add(ctx);
    const unused = await add(ctx);
    await ask(ctx, { body: `This is what I see:\n\n${posted.markdown}` });
    world.clock.advance(UNUSED_HOURS * HOUR - 1000);
    const fresh = await add(ctx);
    expect(await sweepAttachments(world.ctx, 10)).toBe(0);
    world.clock.advance(2000);
    expect(await sweepAttachments(world.ctx, 10)).toBe(1);
    expect(await postOf(unused)).toBeNull();
    for (const size of ["full", "thumb"] as const)
      expect(await ctx.storage.get(storageKey(unused.id, size))).toBeNull();
    for (const { id } of [posted, fresh]) {
      const found = await ctx.storage.get(storageKey(id, "full"));
      found?.content.destroy();
      expect(found).not.toBeNull();
    }
  });

  test("a file that a crash left without a row goes after a day; those with rows stay", async () => {
    const ctx = world.as(await makePerson(world));
    const kept = await add(ctx);
    const stray = storageKey("e".repeat(32), "full");
    await ctx.storage.put(stray, Buffer.from("left behind"), "image/png");
    // Files have the time of this machine.
    world.clock.set(new Date().toISOString());
    expect(await removeStrayFiles(world.ctx)).toBe(0);
    world.clock.advance(UNUSED_HOURS * HOUR + 60_000);
    expect(await removeStrayFiles(world.ctx)).toBe(1);
    expect(await ctx.storage.get(stray)).toBeNull();
    const found = await ctx.storage.get(storageKey(kept.id, "full"));
    found?.content.destroy();
    expect(found).not.toBeNull();
  });
});
