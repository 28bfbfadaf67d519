import { describe, expect, test } from "vitest";
import {
  BODY_LIMITS,
  type QuestionInput,
  splitTags,
  TITLE_LIMITS,
  TRIED_LIMITS,
} from "~/questions";
import { readQuestion } from "~/questions/read-question";
import { isRefusal, type Refusal } from "~/shared/refusal";

const good: QuestionInput = {
  title: "Card declined at checkout",
  problemType: "failed-payment",
  errorCode: "HP-4012",
  body: "My card is declined at every shop since this morning.",
  tried: "Another browser.",
  tags: ["cards"],
};

function refusalsOf(changes: Partial<QuestionInput>): Record<string, string> {
  try {
    readQuestion({ ...good, ...changes });
    return {};
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const all: Refusal[] = [error, ...(error.options.others ?? [])];
    return Object.fromEntries(all.map(({ code, options }) => [options.field, code]));
  }
}

describe("the form of a question", () => {
  test("a question in order is read as written", () => {
    expect(readQuestion(good)).toEqual({ ...good, masked: [] });
  });

  test("each text may be as long as its limit says, and not one character longer", () => {
    const title = "字".repeat(TITLE_LIMITS.max);
    const body = "字".repeat(BODY_LIMITS.max);
    const tried = "字".repeat(TRIED_LIMITS.max);
    expect(refusalsOf({ title, body, tried })).toEqual({});
    expect(refusalsOf({ title: `${title}多`, body: `${body}多`, tried: `${tried}多` })).toEqual({
      title: "text.too-long",
      body: "text.too-long",
      tried: "text.too-long",
    });
    expect(
      refusalsOf({
        title: "字".repeat(TITLE_LIMITS.min - 1),
        body: "字".repeat(BODY_LIMITS.min - 1),
      }),
    ).toEqual({
      title: "text.too-short",
      body: "text.too-short",
    });
  });

  test("all that is wrong is said at once, each beside its field", () => {
    const wrong = { title: " ", problemType: "magic", errorCode: "a b", body: "", tags: ["a/b"] };
    expect(refusalsOf(wrong)).toEqual({
      title: "text.missing",
      problemType: "form.choice",
      errorCode: "question.error-code",
      body: "text.missing",
      tags: "question.tag",
    });
  });

  test("an error code typed on a Chinese keyboard is the same code", () => {
    expect(readQuestion({ ...good, errorCode: " ＨＰ－４０１２ " }).errorCode).toBe("HP-4012");
    expect(readQuestion({ ...good, errorCode: "  " }).errorCode).toBeNull();
  });

  test.each(["HP 4012", "<b>", "错误", "E'--", "x".repeat(41)])(
    "no error code: %s",
    (errorCode) => {
      expect(refusalsOf({ errorCode })).toHaveProperty("errorCode");
    },
  );

  test("tags become lower case with hyphens, each once, in any script", () => {
    const tags = ["Visa Card", "visa-card", "提现", "#3DS", " "];
    expect(readQuestion({ ...good, tags }).tags).toEqual(["visa-card", "提现", "3ds"]);
  });

  test.each([
    [["a"], "question.tag-length"],
    [["x".repeat(31)], "question.tag-length"],
    [["-visa"], "question.tag"],
    [["c++"], "question.tag"],
    [["one", "two", "three", "four", "five", "six"], "question.tags-max"],
    [new Array(1000).fill("same"), "question.tags-max"],
  ])("these tags are refused: %j", (tags, code) => {
    expect(refusalsOf({ tags })).toEqual({ tags: code });
  });

  test("tags typed into one field are cut at the commas of both languages", () => {
    expect(splitTags("visa, 提现，银行、refund ;x")).toEqual([
      "visa",
      "提现",
      "银行",
      "refund",
      "x",
    ]);
  });
});
