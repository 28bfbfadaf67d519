import { describe, expect, test } from "vitest";
import { postForEdit, postHistory, questionThread } from "~/answers/index.server";
import { readDraft, saveDraft } from "~/posts/index.server";
import { editQuestion } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { ask, questionForm, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("changing a question", () => {
  test("every field changes, the history keeps both versions and marks the difference", async () => {
    const asker = world.as(await makePerson(world));
    const questionId = await ask(asker, { tags: ["bank", "slow"], errorCode: "E1" });
    world.clock.advance(60_000);
    await editQuestion(asker, {
      ...questionForm({
        title: "My refund is stuck since Monday",
        problemType: "failed-payment",
        body: "It says processing for five days now and nothing arrives.",
        tried: "Called the bank.",
        tags: ["bank"],
      }),
      questionId,
      version: 1,
    });
    expect(await questionThread(world.ctx, questionId)).toMatchObject({
      title: "My refund is stuck since Monday",
      problemType: "failed-payment",
      errorCode: null,
      tags: ["bank"],
      version: 2,
      editedAt: "2026-03-02T09:01:00.000Z",
      html: expect.stringContaining("five days"),
      triedHtml: expect.stringContaining("Called the bank."),
    });
    const history = await postHistory(world.ctx, questionId);
    expect(history?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(history?.versions[0]).toMatchObject({
      editor: { id: asker.actor?.id },
      at: "2026-03-02T09:01:00.000Z",
      title: [
        { kind: "same", text: "My " },
        { kind: "removed", text: "withdrawal" },
        { kind: "added", text: "refund" },
        { kind: "same", text: " is stuck since Monday" },
      ],
      tried: [{ kind: "added", text: "Called the bank." }],
      changed: [
        { field: "problemType", before: "withdrawal", after: "failed-payment" },
        { field: "errorCode", before: "E1", after: "" },
        { field: "tags", before: "bank, slow", after: "bank" },
      ],
    });
    expect(history?.versions[0]?.body).toContainEqual({ kind: "removed", text: "three" });
    expect(history?.versions[1]?.body).toEqual([
      { kind: "added", text: "It says processing for three days now and nothing arrives." },
    ]);
  });

  test("T33: of two editors the slower is told, loses nothing, and sees the newest text", async () => {
    const asker = world.as(await makePerson(world));
    const questionId = await ask(asker);
    const [one, two] = [await postForEdit(asker, questionId), await postForEdit(asker, questionId)];
    expect([one?.version, two?.version]).toEqual([1, 1]);
    const first = questionForm({ body: "The first window saved this text before." });
    const second = questionForm({ body: "The second window wrote this text too." });
    await editQuestion(asker, { ...first, questionId, version: 1 });
    await saveDraft(asker, `edit-${questionId}`, { body: second.body });
    const late = editQuestion(asker, { ...second, questionId, version: 1 });
    await expect(late).rejects.toMatchObject({
      code: "post.changed-meanwhile",
      options: { status: 409 },
    });
    expect(await postForEdit(asker, questionId)).toMatchObject({ version: 2, body: first.body });
    expect((await readDraft(asker, `edit-${questionId}`))?.fields).toEqual({ body: second.body });
    await editQuestion(asker, { ...second, questionId, version: 2 });
    expect(await postForEdit(asker, questionId)).toMatchObject({ version: 3, body: second.body });
    expect(await readDraft(asker, `edit-${questionId}`)).toBeNull();
  });

  test("T33: ten saves of one version at the same moment make one new version", async () => {
    const asker = world.as(await makePerson(world));
    const questionId = await ask(asker);
    const codes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        refusalOf(
          editQuestion(asker, {
            ...questionForm({ body: `Window number ${n} wrote this here.` }),
            questionId,
            version: 1,
          }),
        ),
      ),
    );
    expect(codes.filter((code) => code === "")).toHaveLength(1);
    expect(codes.filter((code) => code === "post.changed-meanwhile")).toHaveLength(9);
    expect(await world.db.revision.count()).toBe(2);
  });

  test("saving without a change makes no new version", async () => {
    const asker = world.as(await makePerson(world));
    const form = questionForm({ tags: ["b-tag", "a-tag"] });
    const questionId = await ask(asker, form);
    await editQuestion(asker, { ...form, tags: ["a-tag", "B-tag"], questionId, version: 1 });
    expect((await questionThread(asker, questionId))?.version).toBe(1);
  });

  test("a helper puts type and tags in order for others, and nothing else", async () => {
    const questionId = await ask(world.as(await makePerson(world)), {
      title: "The asker's own title",
    });
    const helper = world.as(await makePerson(world, { roles: ["helper"] }));
    expect((await postForEdit(helper, questionId))?.scope).toBe("tags");
    await editQuestion(helper, {
      ...questionForm({ title: "The helper's title", problemType: "how-to", tags: ["limits"] }),
      questionId,
      version: 1,
    });
    expect(await questionThread(world.ctx, questionId)).toMatchObject({
      title: "The asker's own title",
      problemType: "how-to",
      tags: ["limits"],
      version: 2,
    });
  });

  test("another member changes nothing and gets no form", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const other = world.as(await makePerson(world));
    expect(await postForEdit(other, questionId)).toBeNull();
    expect(
      await refusalOf(editQuestion(other, { ...questionForm(), questionId, version: 1 })),
    ).toBe("account.not-allowed");
  });
});
