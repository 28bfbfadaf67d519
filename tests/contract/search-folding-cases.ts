import { describe, expect, test } from "vitest";
import type { Hit, SearchDocument } from "~/infra/search-engine/port";
import { BLANK, type EngineUnderTest } from "./search-engine-cases";

/** What every adapter shows as one hit: titles that say the same. */
export function describeFolding({ engine, freshIds }: EngineUnderTest): void {
  /** Indexes titles and gives what finds them: hits by their places among the titles, each with what is folded under it. */
  async function indexed(...documents: (Partial<SearchDocument> & { title: string })[]) {
    const ids = freshIds(documents.length);
    await engine().index(
      documents.map((document, index) => ({ ...BLANK, ...document, id: ids[index] ?? 0 })),
    );
    return async (text: string) =>
      (await engine().search({ text, offset: 0, limit: 9 })).hits.map(({ id, folded }) =>
        [{ id }, ...folded].map((one) => ids.indexOf(one.id) + 1).join("+"),
      );
  }

  describe("titles that say the same", () => {
    test("stand under the best of them", async () => {
      const found = await indexed(
        { title: "My withdrawal is pending" },
        { title: "my withdrawal is PENDING!", solved: true },
        { title: "Withdrawal limits" },
      );
      const [first, ...others] = await found("withdrawal pending");
      expect(first).toBe("2+1");
      expect(others).not.toContain("1");
    });

    test("count as the one hit that they are, and further folding counts too", async () => {
      const ids = freshIds(3);
      await engine().index(
        ["My withdrawal is pending", "My withdrawal is pending", "Withdrawal limits"].map(
          (title, index) => ({ ...BLANK, id: ids[index] ?? 0, title }),
        ),
      );
      const search = (gather?: (hits: readonly Hit[]) => Promise<readonly Hit[]>) =>
        engine().search({
          text: "withdrawal",
          offset: 0,
          limit: 9,
          ...(gather ? { gather } : {}),
        });
      expect((await search()).total).toBe(2);
      const one = await search(async ([first, ...others]) =>
        first
          ? [
              {
                ...first,
                folded: [...first.folded, ...others.flatMap((hit) => [hit, ...hit.folded])],
              },
            ]
          : [],
      );
      expect([one.total, one.hits.length, one.hits[0]?.folded.length]).toEqual([1, 1, 2]);
    });

    test("may do so in nearly the same words, but not with another number", async () => {
      const found = await indexed(
        { title: "Why is my withdrawal still pending?" },
        { title: "My withdrawal is still pending, why?", solved: true },
        { title: "Why is my withdrawal of 300 still pending?" },
        { title: "花呗账单为什么不能分期" },
        { title: "花呗的账单怎么不能分期？", solved: true },
        { title: "花呗的账单什么时候出" },
      );
      expect(await found("withdrawal still pending")).toEqual(["2+1", "3"]);
      expect(await found("花呗账单不能分期")).toEqual(["5+4", "6"]);
    });

    test("do so by chance where they are short, so each stands for itself", async () => {
      const found = await indexed(
        { title: "提现" },
        { title: "提现" },
        { title: "如何提现" },
        { title: "如何提现", solved: true },
        { title: "Payout" },
        { title: "Payout" },
      );
      expect((await found("提现")).sort()).toEqual(["1", "2", "4+3"]);
      expect((await found("payout")).sort()).toEqual(["5", "6"]);
    });
  });
}
