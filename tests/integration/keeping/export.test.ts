import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addAttachment } from "~/attachments/index.server";
import { exportCommunity } from "~/keeping/index.server";
import { hidePost } from "~/moderation/index.server";
import { followTag } from "~/notifications/index.server";
import { bareQuestions } from "../../support/bare-questions";
import { plantCommunity } from "../../support/canaries";
import { publicExport, wholeExport } from "../../support/export-shape";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import { installationOf } from "../../support/other-askwell";
import { png } from "../../support/pictures";
import { useWorld } from "../../support/world";

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), "askwell-exports-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

async function exported(withPrivate = false): Promise<string> {
  const file = join(folder, `export-${++count}.json`);
  await exportCommunity(world.ctx, installationOf(world), { file, withPrivate });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  return readFileSync(file, "utf8");
}

async function post(picture: string) {
  const ctx = world.as(await makePerson(world));
  const { id, markdown } = await addAttachment(ctx, {
    file: png({ width: 30, height: 20 }),
    alt: picture,
  });
  return { ctx, id, markdown };
}

describe("an export", { timeout: 240_000 }, () => {
  test("is what the documentation says, with or without what is private", async () => {
    await plantCommunity(world);
    expect(publicExport.parse(JSON.parse(await exported())).questions.length).toBeGreaterThan(2);
    const whole = wholeExport.parse(JSON.parse(await exported(true)));
    expect(whole.private.log.length).toBeGreaterThan(2);
    expect(whole.private.accounts).toHaveLength(whole.people.length);
  });

  test("holds what anybody may read, and nothing that stands in a private place", async () => {
    const { canaries, questionId, keptQuestionId, removedPostIds, removedTag } =
      await plantCommunity(world);
    // That somebody is here is public, also of a person who only follows.
    canaries.planted.delete("name of a follower");
    canaries.planted.delete("name of who is told");
    canaries.planted.delete("name of who waits");
    const text = await exported();
    expect(canaries.foundIn(text)).toEqual([]);
    expect(text).not.toContain(removedTag);

    const { questions, answers, comments } = publicExport.parse(JSON.parse(text));
    const question = questions.find(({ id }) => id === questionId);
    expect(question).toMatchObject({
      state: "solved",
      tags: ["bank"],
      errorCode: "E-1",
      meToos: 1,
    });
    expect(question?.accepted).not.toBeNull();
    expect(question?.recommended?.answerId).not.toBe(question?.accepted?.answerId);
    expect(answers.find(({ id }) => id === question?.accepted?.answerId)).toMatchObject({
      body: "Banks need five days.",
      score: 1,
      accepted: true,
      official: false,
    });
    const kept = questions.find(({ id }) => id === keptQuestionId);
    expect(kept).toMatchObject({ state: "closed", closed: { duplicateOfId: questionId } });
    const shown = [...questions, ...answers, ...comments].map(({ id }) => id);
    expect(shown.filter((id) => removedPostIds.includes(id))).toEqual([]);
  });

  test("with what is private has what an owner needs, and still no secret", async () => {
    const { canaries, removedPostIds, asker } = await plantCommunity(world);
    const text = await exported(true);
    const secret = [
      "skeleton",
      "mention key",
      "session hash",
      "device",
      "token hash",
      "next address",
      "attempts",
      "title of a draft",
      "body of a draft",
      "draft of a answer",
      "draft of a comment",
      "draft of a edit",
      "draft in a case",
      "hash of a device",
    ];
    const found = canaries.foundIn(text);
    expect(found.filter((place) => secret.includes(place))).toEqual([]);
    expect([...canaries.planted.keys()].filter((place) => !found.includes(place)).sort()).toEqual(
      [...secret].sort(),
    );
    const whole = wholeExport.parse(JSON.parse(text)).private;
    expect(whole.removedPosts.map(({ id }) => id).sort()).toEqual([...removedPostIds].sort());
    expect(whole.accounts.map(({ email }) => email)).toContain(asker.email);
    const credentials = await world.db.credential.findMany({
      where: { passwordHash: { startsWith: "$argon2" } },
      select: { passwordHash: true },
    });
    expect(credentials.length).toBeGreaterThan(0);
    for (const { passwordHash } of credentials) expect(text).not.toContain(passwordHash);
  });

  test("tells of pictures that anybody may see, and privately of the others", async () => {
    const shown = await post("A shown one");
    const questionId = await ask(shown.ctx, { body: `It says: ${shown.markdown}`, tags: ["bank"] });
    const hidden = await post("A hidden one");
    const answerId = await answer(hidden.ctx, questionId, { body: `Look: ${hidden.markdown}` });
    const unused = await post("One that no post shows yet");
    await followTag(unused.ctx, "bank");
    const keeper = world.as(await makePerson(world, { roles: ["moderator"] }));
    await hidePost(keeper, answerId, { reason: "spam", note: "It sells something." });

    const text = await exported(true);
    const whole = wholeExport.parse(JSON.parse(text));
    expect(whole.pictures).toMatchObject([
      { id: shown.id, postId: questionId, alt: "A shown one" },
    ]);
    expect(whole.pictures[0]?.address).toBe(`http://localhost:3000/attachments/${shown.id}`);
    const others = whole.private.otherPictures.map(({ id }) => id);
    expect(others.sort()).toEqual([hidden.id, unused.id].sort());
    expect(whole.private.tagWatches).toMatchObject([{ tag: "bank" }]);
    expect(await exported()).not.toContain(hidden.id);
  });

  test("of more rows than are read at a time has each of them once, in the same order every time", async () => {
    const ids = await bareQuestions(world, 1_203);
    const person = await makePerson(world);
    await world.db.watch.createMany({
      data: ids.map((questionId) => ({
        questionId,
        personId: person.id,
        since: world.clock.now(),
      })),
    });
    const text = await exported(true);
    const whole = wholeExport.parse(JSON.parse(text));
    expect(whole.questions.map(({ id }) => id)).toEqual(ids);
    expect(whole.private.watches.map(({ questionId }) => questionId)).toEqual(ids);
    expect(await exported(true)).toBe(text);
  });
});
