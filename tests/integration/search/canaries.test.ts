import { describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { draftPlaces } from "~/posts";
import { saveDraft } from "~/posts/index.server";
import { HOSTILE } from "../../contract/search-engine-cases";
import { makePerson } from "../../support/make";
import { useWorld } from "../../support/world";
import { answer, ask, comment } from "./posting";

const world = useWorld();

/** Words that stand in private places alone, and nobody else uses. */
const CANARIES = [
  "quokkaville",
  "axolotlton",
  "wombatish",
  "numbatford",
  "bilbyland",
  "dunnartish",
];

/** 500 ways to look for them: whole, their beginnings, in sentences, in filters. */
function attempts(): { text: string; tag?: string; code?: string }[] {
  const texts = CANARIES.flatMap((canary) => [
    ...Array.from({ length: canary.length - 2 }, (_, length) => canary.slice(0, length + 3)),
    ...["transfer", "branch", "refund", "提现"].flatMap((word) => [
      `${word} ${canary}`,
      `${canary} ${word}`,
      `"${canary}" ${word}`,
      `${canary}* ${word}`,
    ]),
    ...HOSTILE.map((text) => `${canary} ${text.slice(0, 60)}`),
  ]);
  const filters = CANARIES.flatMap((canary) => [
    { text: "", tag: canary },
    { text: "transfer", tag: canary },
    { text: "transfer", code: canary.toUpperCase() },
    ...HOSTILE.map((text) => ({ text: "transfer", tag: `${canary}${text.slice(0, 40)}` })),
  ]);
  return [...texts.map((text) => ({ text })), ...filters];
}

describe("T1: what is private is found by nobody", () => {
  test("500 queries, with filters and counts, and a dump of the index, show none of it", {
    timeout: 480_000,
  }, async () => {
    const { questionId, asker } = await ask(world, { title: "Transfer to the branch is pending" });
    const hidden = await ask(world, { title: "Transfer to quokkaville", tags: ["quokkaville"] });
    const reply = await answer(world, questionId, "The branch is in axolotlton.");
    const remark = await comment(world, questionId, "Mine is in wombatish, too.");
    await makePerson(world, { name: "Numbatford Bilbyland" });
    await saveDraft(world.as(asker), draftPlaces.answer(questionId), { body: "dunnartish" });
    await world.drain();
    await removePost(world.as(hidden.asker), hidden.questionId);
    await removePost(world.as(reply.author), reply.answerId);
    await removePost(world.as(remark.author), remark.commentId);
    await world.drain();

    const [dump] = await world.db.$queryRaw<{ all: string }[]>`
      SELECT string_agg("SearchDocument"::text, ' ') AS all FROM "SearchDocument"`;
    expect(dump?.all).toContain("branch");
    for (const canary of CANARIES) expect(dump?.all, canary).not.toContain(canary.slice(0, 5));

    const engine = new PostgresSearch(world.db, world.clock);
    const asked = attempts();
    expect(asked.length).toBeGreaterThanOrEqual(500);
    for (const { text, ...filter } of asked) {
      const { hits, facets } = await engine.search({
        text,
        filter,
        offset: 0,
        limit: 20,
        facets: true,
      });
      expect(
        hits.filter(({ id }) => id !== questionId),
        text,
      ).toEqual([]);
      expect(Object.keys(facets?.tags ?? {}), text).toEqual([]);
    }
  });
});
