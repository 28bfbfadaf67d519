import { describe, expect, test } from "vitest";
import { removePost, restorePost } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { draftPlaces } from "~/posts";
import { saveDraft } from "~/posts/index.server";
import { editQuestion } from "~/questions/index.server";
import { findSimilar, searchQuestions } from "~/search/index.server";
import { indexQuestions } from "~/search/index-question.server";
import { makePerson } from "../../support/make";
import { MeilisearchServer } from "../../support/meilisearch-server";
import { useWorld } from "../../support/world";
import { answer, ask, comment } from "./posting";

const world = useWorld();

/** Everything the index of PostgreSQL holds, as text. */
async function indexDump(): Promise<string> {
  const rows = await world.db.$queryRaw<{ all: string }[]>`
    SELECT string_agg("SearchDocument"::text, ' ') AS all FROM "SearchDocument"`;
  return rows[0]?.all ?? "";
}

/** All that search shows for these texts. */
async function shown(ctx: Context, texts: readonly string[]): Promise<string> {
  const answers = [];
  for (const text of texts) {
    answers.push(
      (await searchQuestions(ctx, { text, page: 1 })).rows,
      (await findSimilar(ctx, { title: text, body: text })).rows,
    );
  }
  return JSON.stringify(answers);
}

/** A word nobody else uses, its beginnings, and it among words that do find something. */
const attempts = (canary: string) => [
  canary,
  canary.slice(0, 4),
  `transfer ${canary}`,
  `"${canary}"`,
  `${canary}*`,
  "transfer",
  "branch",
];

describe("what must stay out of search", () => {
  test("T5: a removed question is out of the results at once and out of the index after its job", async () => {
    const { questionId, asker } = await ask(world, { title: "Transfer to quokkaville failed" });
    await world.drain();
    expect(await shown(world.ctx, attempts("quokkaville"))).toContain("quokkaville");
    await removePost(world.as(asker), questionId);
    expect(await indexDump()).toContain("quokkavill");
    for (const ctx of [world.ctx, world.as(asker)])
      expect(await shown(ctx, attempts("quokkaville"))).not.toContain("quokka");
    await world.drain();
    expect(await indexDump()).not.toContain("quokka");
    await restorePost(world.as(asker), questionId);
    await world.drain();
    expect(await shown(world.ctx, ["quokkaville"])).toContain("quokkaville");
  });

  test("T5: a removed answer or comment is neither found nor quoted, at once and in the index after its job", async () => {
    const { questionId } = await ask(world, { title: "Transfer to the branch failed" });
    const removedAnswer = await answer(
      world,
      questionId,
      "The branch told me axolotlton is the reason.",
    );
    const onRemoved = await comment(
      world,
      removedAnswer.answerId,
      "Same branch here, wombatish indeed.",
    );
    const removedComment = await comment(world, questionId, "My branch is in numbatford.");
    await world.drain();
    const canaries = ["axolotlton", "wombatish", "numbatford"];
    for (const canary of canaries)
      expect(await shown(world.ctx, attempts(canary))).toContain(canary);
    await removePost(world.as(removedAnswer.author), removedAnswer.answerId);
    await removePost(world.as(removedComment.author), removedComment.commentId);
    expect(onRemoved.commentId).toBeGreaterThan(0);
    for (const canary of canaries)
      expect(await shown(world.ctx, attempts(canary))).not.toContain(canary);
    await world.drain();
    const dump = await indexDump();
    for (const canary of canaries) {
      expect(dump).not.toContain(canary.slice(0, 5));
      const { rows } = await searchQuestions(world.ctx, { text: canary, page: 1 });
      expect(rows, canary).toEqual([]);
    }
  });

  test("T5: earlier versions of a text are forgotten", async () => {
    const { questionId, asker } = await ask(world, { title: "My number is bilbyland four" });
    await world.drain();
    await editQuestion(world.as(asker), {
      questionId,
      version: 1,
      title: "My number was taken out",
      problemType: "withdrawal",
      body: "This is what happened, told in enough words.",
      tags: [],
    });
    expect(await shown(world.ctx, attempts("bilbyland"))).not.toContain("bilby");
    await world.drain();
    expect(await indexDump()).not.toContain("bilby");
  });

  test("T1: addresses, names, drafts and sessions never reach the index", async () => {
    const asker = await makePerson(world, { name: "Numbatina Quoll" });
    const { questionId } = await ask(world, { title: "Transfer to the branch failed", by: asker });
    await saveDraft(world.as(asker), draftPlaces.answer(questionId), {
      body: "My secret dunnartish draft",
    });
    await saveDraft(world.as(asker), draftPlaces.question(), {
      title: "dunnartish",
      body: "dunnartish",
    });
    await world.drain();
    await indexQuestions(world.ctx, [questionId]);
    const dump = await indexDump();
    expect(dump).toContain("branch");
    for (const canary of ["numbatina", "quoll", "dunnartish", "example"]) {
      expect(dump, canary).not.toContain(canary);
      expect((await searchQuestions(world.ctx, { text: canary, page: 1 })).rows, canary).toEqual(
        [],
      );
    }
    expect(await shown(world.ctx, attempts("dunnartish"))).not.toMatch(/dunnartish|@example/);
  });

  test("T1: Meilisearch gives ids alone, whoever asks it and whatever for", async () => {
    const server = new MeilisearchServer();
    await server.start();
    try {
      const ctx = {
        ...world.ctx,
        search: new MeilisearchSearch({ url: server.url }, async () => new Map()),
      };
      const { questionId, asker } = await ask(world, { title: "Transfer to pademelonia failed" });
      await indexQuestions(ctx, [questionId]);
      const response = await fetch(`${server.url}/indexes/documents/search`, {
        method: "POST",
        body: JSON.stringify({ q: "pademelonia", attributesToRetrieve: ["*"] }),
      });
      expect(((await response.json()) as { hits: unknown }).hits).toEqual([
        { key: `question-${questionId}`, folds: null },
      ]);
      await removePost(world.as(asker), questionId);
      expect(await shown(ctx, attempts("pademelonia"))).not.toContain("pademelonia");
      const filters = server.asked.flatMap(({ filter = [] }) => filter);
      expect(filters).toEqual([]);
      await indexQuestions(ctx, [questionId]);
      expect(server.documents.size).toBe(0);
    } finally {
      await server.stop();
    }
  });
});
