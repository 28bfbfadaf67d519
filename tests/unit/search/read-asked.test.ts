import { describe, expect, test } from "vitest";
import { addressOfPage, addressWith, asksNothing, keptChoices, readAsked } from "~/search";

const NOW = new Date("2026-03-02T09:00:00.000Z");
const asked = (query: string) => readAsked(new URLSearchParams(query), NOW);

describe("a search's address", () => {
  test("choices and words of the text narrow alike", () => {
    expect(
      asked(
        "q=card+declined&solved=no&official=yes&type=withdrawal&lang=zh-CN&tag=Bank+card&code=hp-4021&by=Lena&from=2026-01-02&to=2026-02-03&sort=votes&page=3",
      ),
    ).toMatchObject({
      typed: "card declined",
      narrowing: {
        solved: false,
        official: true,
        type: "withdrawal",
        lang: "zh-CN",
        tag: "bank-card",
        code: "HP-4021",
        by: "Lena",
        from: "2026-01-02",
        to: "2026-02-03",
      },
      sort: "votes",
      page: 3,
    });
    expect(asked("q=card+is:open+tag:bank+by:Lena+lang:en").narrowing).toMatchObject({
      solved: false,
      tag: "bank",
      by: "Lena",
      lang: "en",
    });
  });

  test("a day that no month has is no day", () => {
    expect(asked("q=card&from=2026-02-31&to=2026-13-01").narrowing).toMatchObject({
      from: undefined,
      to: undefined,
    });
    expect(asked("q=card&to=2024-02-29").narrowing.to).toBe("2024-02-29");
  });

  test("a word in the text beats a choice, and goes when another is chosen", () => {
    const both = asked("q=card+is:solved&solved=no");
    expect(both.narrowing.solved).toBe(true);
    expect(addressWith(both, { solved: false })).toMatchObject({ q: "card", solved: "no" });
    expect(addressWith(both, { solved: undefined })).toMatchObject({ q: "card" });
    expect(addressWith(both, { solved: undefined }).solved).toBeUndefined();
  });

  test("other choices, order and words stay when one is taken away", () => {
    const search = asked("q=card+tag:bank&type=withdrawal&solved=yes&sort=newest&page=2");
    expect(addressWith(search, { type: undefined })).toEqual({
      q: "card tag:bank",
      solved: "yes",
      sort: "newest",
    });
    expect(keptChoices(search)).toEqual({ type: "withdrawal", solved: "yes", sort: "newest" });
  });

  test("a later page names the time of the first, and keeps it", () => {
    const at = "2026-03-02T08:59:00.000Z";
    expect(addressOfPage(asked("q=card"), 2, at)).toMatchObject({ q: "card", page: 2, until: at });
    const second = asked(`q=card&page=2&until=${at}`);
    expect(addressOfPage(second, 3, NOW.toISOString())).toMatchObject({ page: 3, until: at });
    expect(addressOfPage(second, 1, at)).toEqual({ q: "card" });
  });

  test.each([
    "solved=maybe",
    "official=1",
    "type=toString",
    "type={%22not%22:%22%22}",
    "lang=fr",
    "from=2026-02-31x",
    "from=2026-99-99",
    "to=yesterday",
    "sort=__proto__",
    "until=2999-01-01T00:00:00.000Z",
    "until=now()",
    "page=-1",
    "page=1e9",
    "q=%00%01",
    "q=%20%20",
    "solved[]=yes",
  ])("what can't be read is as if it were not there: %s", (query) => {
    const read = asked(query);
    expect(asksNothing(read)).toBe(true);
    expect(read).toMatchObject({ typed: "", sort: "best", page: 1, until: null });
  });

  test("a name is taken as it stands, whatever it looks like", () => {
    expect(asked("tag={%22not%22:%22%22}").narrowing.tag).toBe('{"not":""}');
    expect(asked("by=%25").narrowing.by).toBe("%");
    expect(asked(`tag=${"x".repeat(10_000)}`).narrowing.tag).toHaveLength(200);
  });
});
