import { describe, expect, test } from "vitest";
import { askPage, previewOf, similarTo } from "~/pages/index.server";
import { draftPlaces } from "~/posts";
import { saveDraft } from "~/posts/index.server";
import { makePerson } from "../../support/make";
import { ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const at = (query = "") => new URL(`http://localhost:3000/questions/new${query}`);

describe("the ask page", () => {
  test("words from a search come along as the title", async () => {
    const { fields, signedIn, draftAt } = await askPage(
      world.ctx,
      at("?title=提现没到账&type=withdrawal"),
    );
    expect(fields).toMatchObject({ title: "提现没到账", problemType: "withdrawal", body: "" });
    expect({ signedIn, draftAt }).toEqual({ signedIn: false, draftAt: null });
  });

  test("a draft outweighs the words that are carried, and a problem type nobody knows is none", async () => {
    const ctx = world.as(await makePerson(world, { name: "Li Hua" }));
    await saveDraft(ctx, draftPlaces.question(), { title: "My own title", body: "So far" });
    const { fields, draftAt } = await askPage(ctx, at("?title=other&type=gossip"));
    expect(fields).toMatchObject({ title: "My own title", body: "So far", problemType: "" });
    expect(draftAt).toBe("2026-03-02T09:00:00.000Z");
  });

  test("every look at the form has its own key, so that it posts once", async () => {
    const first = await askPage(world.ctx, at());
    expect(first.formKey).not.toBe((await askPage(world.ctx, at())).formKey);
  });

  test("similar questions are found for a title that is being typed", async () => {
    const ctx = world.as(await makePerson(world, { name: "Li Hua" }));
    const id = await ask(ctx, { title: "Charged twice for one train ticket" });
    await world.drain();
    const { rows } = await similarTo(world.ctx, "charged twice for a ticket");
    expect(rows.map(({ row }) => row.id)).toEqual([id]);
  });
});

describe("the preview", () => {
  test("shows texts as their page will, each with its language", async () => {
    const { parts } = await previewOf(
      world.ctx,
      ["**到账**了，谢谢大家", "", "third", "", "fifth"],
      "10.0.0.1",
    );
    expect(parts).toEqual([
      { html: expect.stringContaining("<strong>到账</strong>"), language: "zh-CN" },
      { html: "", language: "en" },
      { html: expect.stringContaining("third"), language: "en" },
      { html: "", language: "en" },
    ]);
  });

  test("takes no unreadable text", async () => {
    expect(await refusalOf(previewOf(world.ctx, ["a\u0000b"], "10.0.0.1"))).toBe("text.unreadable");
  });
});
