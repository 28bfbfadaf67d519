import { describe, expect, test } from "vitest";
import type { SearchDocument, SearchFilter, SearchSort } from "~/infra/search-engine/port";
import { BLANK, type EngineUnderTest, HOSTILE } from "./search-engine-cases";

const day = (number: number) => new Date(Date.UTC(2026, 1, number));

/** The promises about filters, counts, order and folding, which every adapter keeps. */
export function describeFilters({ engine, freshIds }: EngineUnderTest): void {
  async function indexed(...documents: Partial<SearchDocument>[]): Promise<number[]> {
    const ids = freshIds(documents.length);
    await engine().index(
      documents.map((document, index) => ({ ...BLANK, ...document, id: ids[index] ?? 0 })),
    );
    return ids;
  }
  const search = (text: string, filter: SearchFilter = {}, sort: SearchSort = "best") =>
    engine().search({ text, filter, sort, offset: 0, limit: 20, facets: true });
  const found = async (...asked: Parameters<typeof search>) =>
    (await search(...asked)).hits.map(({ id }) => id);

  /** Five refunds that differ in everything one may filter by. */
  const refunds = () =>
    indexed(
      { title: "Refund one", solved: true, tags: ["bank"], createdAt: day(1), votes: 3 },
      { title: "Refund two", official: true, problemType: "failed-payment", createdAt: day(2) },
      { title: "Refund three", languages: ["zh-CN"], errorCodes: ["HP-1"], createdAt: day(3) },
      { title: "Refund four", authorId: 7, tags: ["bank", "省钱"], createdAt: day(4), votes: 9 },
      { title: "Refund five", kind: "article", languages: ["en", "zh-CN"], createdAt: day(5) },
    );

  describe("filters", () => {
    test("each leaves what it says, and several leave what all say", async () => {
      const [one, two, three, four, five] = await refunds();
      const left: [SearchFilter, (number | undefined)[]][] = [
        [{ solved: true }, [one]],
        [{ solved: false, official: false, kind: "question" }, [three, four]],
        [{ official: true }, [two]],
        [{ problemType: "failed-payment" }, [two]],
        [{ language: "zh-CN" }, [three, five]],
        [{ language: "en" }, [one, two, four, five]],
        [{ tag: "bank" }, [one, four]],
        [{ tag: "省钱" }, [four]],
        [{ code: "HP-1" }, [three]],
        [{ authorId: 7 }, [four]],
        [{ kind: "article" }, [five]],
        [{ from: day(4) }, [four, five]],
        [{ until: day(2) }, [one, two]],
        [{ tag: "bank", solved: false }, [four]],
        [{ tag: "bank", code: "HP-1" }, []],
      ];
      for (const [filter, ids] of left)
        expect((await found("refund", filter)).sort(), JSON.stringify(filter)).toEqual(ids);
    });

    test("without words a filter lists what it leaves, newest first, and no filter lists nothing", async () => {
      const [one, , , four] = await refunds();
      expect(await found("", { tag: "bank" })).toEqual([four, one]);
      expect(await found("  ", { tag: "bank" }, "votes")).toEqual([four, one]);
      expect(await found("")).toEqual([]);
    });

    test("pages after the first stay as they were while people post", async () => {
      const ids = await refunds();
      const [late = 0] = await indexed({ title: "Refund six", createdAt: day(9) });
      expect(await found("refund", {}, "newest")).toEqual([late, ...ids.toReversed()]);
      expect(await found("refund", { until: day(8) }, "newest")).toEqual(ids.toReversed());
    });

    test("T36: whatever stands in a filter is compared letter by letter", async () => {
      await refunds();
      for (const text of [...HOSTILE, "bank OR kind = question", 'bank" OR "1', "ban", "BANK"]) {
        expect(await found("refund", { tag: text }), text.slice(0, 40)).toEqual([]);
        expect(await found("refund", { code: text }), text.slice(0, 40)).toEqual([]);
      }
    });
  });

  describe("order", () => {
    test("newest first and most votes first, among those with all words", async () => {
      const [one, two, three, four, five] = await refunds();
      await indexed({ title: "Payment one", createdAt: day(20), votes: 50 });
      expect(await found("refund", {}, "newest")).toEqual([five, four, three, two, one]);
      expect((await found("refund", {}, "votes")).slice(0, 2)).toEqual([four, one]);
    });
  });

  describe("counts", () => {
    test("say what each choice would leave, its own group apart", async () => {
      await refunds();
      await indexed({ title: "Passport rejected", tags: ["bank"], solved: true });
      expect((await search("refund")).facets).toEqual({
        solved: 1,
        open: 4,
        official: 1,
        problemTypes: { withdrawal: 4, "failed-payment": 1 },
        languages: { en: 4, "zh-CN": 2 },
        tags: { bank: 2, 省钱: 1 },
        codes: { "HP-1": 1 },
      });
      const { facets, total } = await search("refund", { language: "zh-CN" });
      expect(total).toBe(2);
      expect(facets).toEqual({
        solved: 0,
        open: 2,
        official: 0,
        problemTypes: { withdrawal: 2 },
        languages: { en: 4, "zh-CN": 2 },
        tags: {},
        codes: { "HP-1": 1 },
      });
    });

    test("hold for what a filter leaves, however much else there is", async () => {
      await indexed(
        ...Array.from({ length: 3 }, () => ({ title: "Refund", tags: ["bank"], solved: true })),
        ...Array.from({ length: 310 }, () => ({ title: "Refund", createdAt: day(20) })),
      );
      for (const text of ["refund", ""]) {
        const { facets, total } = await search(text, { tag: "bank" });
        expect([total, facets?.solved, facets?.open, facets?.tags.bank], text).toEqual([
          3, 3, 0, 3,
        ]);
      }
    });

    test("are left out where nobody asked for them, and zero where nothing was found", async () => {
      await refunds();
      const bare = await engine().search({ text: "refund", offset: 0, limit: 5 });
      expect(bare.facets).toBeNull();
      expect((await search("how to")).facets).toMatchObject({ solved: 0, tags: {} });
    });
  });

  describe("folding", () => {
    test("a duplicate stands under what it was closed as a duplicate of, and counts as one hit", async () => {
      const [first = 0, other = 0] = await indexed(
        { title: "Refund of my ticket is late" },
        { title: "Refund for a coat" },
      );
      const [duplicate = 0] = await indexed({
        title: "Late ticket refund",
        solved: true,
        foldsInto: { kind: "question", id: first },
      });
      const { hits, total } = await search("refund ticket late");
      expect(hits[0]).toEqual({
        kind: "question",
        id: first,
        folded: [{ kind: "question", id: duplicate }],
      });
      expect([total, hits.length]).toEqual([hits.length, new Set(hits.map(({ id }) => id)).size]);
      expect(hits.map(({ id }) => id)).not.toContain(duplicate);
      expect(await found("coat")).toEqual([other]);
    });

    test("a duplicate whose other was not found stands for itself", async () => {
      const [lone = 0] = await indexed({
        title: "Late ticket refund",
        foldsInto: { kind: "question", id: 999_999 },
      });
      expect(await found("ticket")).toEqual([lone]);
    });
  });

  test("an article and a question may have the same number", async () => {
    const [id = 0] = freshIds(1);
    const both = (["question", "article"] as const).map((kind) => ({ ...BLANK, kind, id }));
    await engine().index(
      both.map((document) => ({ ...document, title: `Refund ${document.kind}` })),
    );
    expect((await search("refund")).total).toBe(2);
    await engine().remove([{ kind: "question", id }]);
    expect((await search("refund")).hits).toEqual([{ kind: "article", id, folded: [] }]);
  });

  test("one term of a group finds the others, in any language, once the group is known", async () => {
    await engine().setSynonyms([]);
    const [english, chinese] = await indexed(
      { title: "Withdrawal pending for days" },
      { title: "提现一直没有到账", languages: ["zh-CN"] },
    );
    expect(await found("withdrawal")).toEqual([english]);
    await engine().setSynonyms([["提现", "withdrawal", "cash out"]]);
    expect((await found("withdrawal")).sort()).toEqual([english, chinese]);
    expect((await found("提现")).sort()).toEqual([english, chinese]);
    await engine().setSynonyms([]);
    expect(await found("提现")).toEqual([chinese]);
  });
}
