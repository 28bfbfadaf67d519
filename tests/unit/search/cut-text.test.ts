import { describe, expect, test } from "vitest";
import { similarTerms, termsOf, wordsForIndex } from "~/infra/search-engine/cut-text";

const words = (text: string) => [...wordsForIndex(text, 1_000)].map(({ word }) => word);
const asked = (text: string) =>
  termsOf(text, 24)
    .filter(({ required }) => required)
    .map(({ alternatives }) => alternatives.map((all) => all.join("+")).join("|"));

describe("cutting text into words", () => {
  test("English words lose their endings, their case and their accents", () => {
    expect(words("Refunds REFUNDED refunding café")).toEqual([
      "refund",
      "refund",
      "refund",
      "cafe",
    ]);
  });

  test("words that every text has are left out", () => {
    expect(words("How do I get my money back to the card?")).toEqual([
      "get",
      "money",
      "back",
      "card",
    ]);
    expect(words("it isn't, they've, don't")).toEqual([]);
  });

  test("an error code is kept whole and in parts, in any width and with any hyphen", () => {
    for (const code of ["HP-4021", "hp4021", "ＨＰ－４０２１", "HP‑4021", "hp_4021"]) {
      expect(words(code), code).toEqual(["hp4021", "hp", "4021"]);
      expect(asked(code), code).toEqual(["hp4021|hp+4021"]);
    }
  });

  test("compounds are found written together, with a hyphen or apart", () => {
    expect(words("e-mail")).toContain("email");
    expect(words("sign-up")).toEqual(["signup", "sign"]);
    expect(asked("sign-up")).toEqual(["signup|sign"]);
  });

  test("numbers are kept", () => {
    expect(words("paid 250 on 3 May")).toEqual(["paid", "250", "3", "may"]);
  });

  test("Chinese gives every pair of neighbours, so that parts of words match", () => {
    expect(words("银行卡")).toEqual(["银行", "行卡", "卡"]);
    expect(words("提现没到账")).toEqual(expect.arrayContaining(["提现", "到账"]));
  });

  test("a Chinese sentence asks for its words, not for 'how' and 'please'", () => {
    expect(asked("请问怎么修改手机号码")).toEqual(expect.arrayContaining(["修改", "手机"]));
    expect(asked("怎么办")).toEqual([]);
    expect(asked("提现一直不到账怎么办").join(" ")).toContain("提现");
  });

  test("words that the segmenter doesn't know are put together again", () => {
    expect(asked("提现")).toEqual(["提现"]);
  });

  test("one Chinese character alone stands for the words it begins", () => {
    expect(asked("钱")).toEqual(["钱"]);
  });

  test("two ways to write 'account' in Chinese are one", () => {
    expect(words("帐户")).toEqual(words("账户"));
  });

  test("languages mix within a sentence", () => {
    expect(words("支付失败HP-4021 error")).toEqual(
      expect.arrayContaining(["支付", "失败", "hp4021", "error"]),
    );
  });

  test("signs of query languages, NUL and broken characters vanish", () => {
    expect(words("\0 ' \" \\ & | ! ( ) : * % \uD800 <-> \u202E")).toEqual([]);
    for (const word of words("a'b\\c\u0000d:e*f﷽½㎏ﬁ")) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  test("only so much is read and given", () => {
    expect([...wordsForIndex("refund ".repeat(1_000), 70)]).toHaveLength(10);
    expect(
      termsOf(Array.from({ length: 100 }, (_, index) => `word${index}`).join(" "), 24),
    ).toHaveLength(24);
    expect(words("x".repeat(65))).toEqual([]);
  });

  test("places count on, so that near words can be told from far ones", () => {
    expect([...wordsForIndex("refund to bank 银行卡", 100)].map(({ place }) => place)).toEqual([
      1, 3, 4, 5, 6,
    ]);
  });
});

describe("what a question being written asks for", () => {
  test("the title is asked for, the body only tells near ones apart", () => {
    const terms = similarTerms("Refund pending", "The refund to my bank", 16, 12);
    expect(terms.map(({ alternatives, required }) => [alternatives[0]?.[0], required])).toEqual([
      ["refund", true],
      ["pend", true],
      ["bank", false],
    ]);
  });

  test("a title that says nothing leaves it to the body", () => {
    expect(similarTerms("Please help", "refund", 16, 12)).toEqual([
      { alternatives: [["refund"]], required: true },
    ]);
  });
});
