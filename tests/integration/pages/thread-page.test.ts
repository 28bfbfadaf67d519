import { describe, expect, test } from "vitest";
import { postHistory, removePost } from "~/answers/index.server";
import { placeOfPost, saveEdit, threadPage } from "~/pages/index.server";
import { draftPlaces } from "~/posts";
import { saveDraft } from "~/posts/index.server";
import { makePerson } from "../../support/make";
import { ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const EDIT = { problemType: "", title: "", errorCode: "", body: "", text: "", tried: "", tags: "" };

describe("the page of a question", () => {
  test("holds the answer that its reader has begun, and nobody else's", async () => {
    const asker = world.as(await makePerson(world, { name: "Li Hua" }));
    const other = world.as(await makePerson(world, { name: "Tom Adeyemi" }));
    const id = await ask(asker);
    await saveDraft(other, draftPlaces.answer(id), { body: "Half an ans" });
    expect((await threadPage(other, id, null))?.draft).toMatchObject({
      body: "Half an ans",
      official: false,
    });
    expect((await threadPage(asker, id, null))?.draft).toBeNull();
    expect((await threadPage(world.ctx, id, null))?.draft).toBeNull();
  });

  test("is not there for others once its asker removed it", async () => {
    const asker = world.as(await makePerson(world, { name: "Li Hua" }));
    const id = await ask(asker);
    await removePost(asker, id);
    expect(await threadPage(world.ctx, id, null)).toBeNull();
    expect(await placeOfPost(world.ctx, id)).toBeNull();
    expect((await threadPage(asker, id, null))?.thread.removal).toMatchObject({ canRestore: true });
  });
});

describe("the form of changes", () => {
  test("saves a question's new text and leads back to its new address", async () => {
    const asker = world.as(await makePerson(world, { name: "Li Hua" }));
    const postId = await ask(asker);
    const title = "Withdrawal still pending after a week";
    const body = "It has been pending since Monday, the bank knows nothing.";
    const change = {
      ...EDIT,
      postId,
      version: 1,
      problemType: "withdrawal",
      title,
      body,
      tags: "bank, waiting",
    };
    expect(await saveEdit(asker, change)).toEqual({ questionId: postId, title, masked: [] });
    expect((await postHistory(world.ctx, postId))?.versions).toHaveLength(2);
    expect(await refusalOf(saveEdit(asker, change))).toBe("post.changed-meanwhile");
  });

  test("a visitor is asked to sign in, others find nothing", async () => {
    const postId = await ask(world.as(await makePerson(world, { name: "Li Hua" })));
    const other = world.as(await makePerson(world, { name: "Tom Adeyemi" }));
    const change = { ...EDIT, postId, version: 1 };
    expect(await refusalOf(saveEdit(world.ctx, change))).toBe("account.sign-in-first");
    expect(await refusalOf(saveEdit(other, change))).toBe("post.not-found");
  });
});
