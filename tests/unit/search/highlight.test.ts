import { describe, expect, test } from "vitest";
import { termsOf } from "~/infra/search-engine/cut-text";
import { bestPassage, EXCERPT_LENGTH, highlight } from "~/search/highlight";
import type { Highlighted } from "~/shared/views";

const shown = (parts: Highlighted) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");
const marked = (text: string, query: string) => shown(highlight(text, termsOf(query, 24)));

describe("marking what was asked for", () => {
  test("English words are marked whatever their ending", () => {
    expect(marked("Refunds take days, a refund was made", "refunded")).toBe(
      "[Refunds] take days, a [refund] was made",
    );
  });

  test("Chinese words are marked inside sentences, neighbours together", () => {
    expect(marked("我的提现没到账，提现失败", "提现")).toBe("我的[提现]没到账，[提现]失败");
    expect(marked("绑定银行卡失败", "银行卡")).toBe("绑定[银行卡]失败");
  });

  test("codes are marked as they were written", () => {
    expect(marked("It says ＨＰ－４０２１ again", "hp4021")).toBe("It says [ＨＰ－４０２１] again");
  });

  test("words of one name count one after the other only", () => {
    const name = [{ alternatives: [["refund"], ["money", "back"]], required: true }];
    expect(shown(highlight("My money came, then money back: a refund", name))).toBe(
      "My money came, then [money back]: a [refund]",
    );
  });

  test("nothing is lost or added", () => {
    for (const text of ["a <b> & 'c' refund", "提现 refund 💳", "", "\uD800 refund"]) {
      expect(
        highlight(text, termsOf("refund 提现", 24))
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }
  });

  test("stop words are not marked", () => {
    expect(marked("How to get the money", "how to the money")).toBe("How to get the [money]");
  });
});

describe("the passage shown under a title", () => {
  const long = (middle: string) =>
    `${"Nothing here. ".repeat(40)}${middle}${" And more of it.".repeat(40)}`;

  test("is the one that holds most of the words, cut at words, with dots where it was cut", () => {
    const passage = bestPassage(
      ["refund at first", long("The bank refund was pending since May.")],
      termsOf("bank refund pending", 24),
    );
    expect(shown(passage)).toContain("[bank] [refund] was [pending]");
    expect(shown(passage).startsWith("…")).toBe(true);
    expect(shown(passage).endsWith("…")).toBe(true);
    const length = passage.map(({ text }) => text).join("").length;
    expect(length).toBeLessThanOrEqual(EXCERPT_LENGTH + 2);
  });

  test("works in Chinese, where there are no blanks to cut at", () => {
    const passage = bestPassage(
      [`${"这里没有内容".repeat(60)}提现失败${"后面也没有".repeat(60)}`],
      termsOf("提现失败", 24),
    );
    expect(shown(passage)).toContain("[提现失败]");
  });

  test("is the beginning where no word stands in the text", () => {
    expect(shown(bestPassage(["", "First words of the question."], termsOf("refund", 24)))).toBe(
      "First words of the question.",
    );
    expect(bestPassage([""], [])).toEqual([]);
  });

  test("never splits a character", () => {
    const passage = bestPassage(["💳".repeat(200)], []);
    expect(
      passage
        .map(({ text }) => text)
        .join("")
        .isWellFormed(),
    ).toBe(true);
  });
});
