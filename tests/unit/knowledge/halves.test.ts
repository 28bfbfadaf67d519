import { describe, expect, test } from "vitest";
import { completeLanguages, missingLanguages } from "~/knowledge";
import { languageFor, titleFor } from "~/knowledge/articles/halves";
import { nextReviewDay, readReviewDay } from "~/knowledge/articles/review-date";

const BOTH = {
  titleEn: "A withdrawal stays in review",
  titleZh: "提现一直在审核",
  appliesEn: "",
  appliesZh: "",
  symptomEn: "It says in review.",
  symptomZh: "一直显示审核中。",
  stepsEn: "Open Messages.",
  stepsZh: "打开消息。",
};

describe("an article in two languages", () => {
  test("is read in the reader's language, and in the other one where that is missing", () => {
    expect(languageFor(BOTH, "zh-CN")).toBe("zh-CN");
    expect(languageFor({ ...BOTH, stepsZh: "" }, "zh-CN")).toBe("en");
    expect(languageFor({ ...BOTH, stepsZh: "", symptomEn: "" }, "en")).toBeNull();
  });

  test("counts a language only when title, symptom and steps are there; what it applies to is extra", () => {
    expect(completeLanguages(BOTH)).toEqual(["en", "zh-CN"]);
    expect(missingLanguages(BOTH)).toEqual([]);
    for (const field of ["titleZh", "symptomZh", "stepsZh"] as const)
      expect(missingLanguages({ ...BOTH, [field]: "" }), field).toEqual(["zh-CN"]);
  });

  test("is called by its other title where the reader's language has none, and says which that is", () => {
    expect(titleFor(BOTH, "zh-CN")).toEqual({ title: "提现一直在审核", language: "zh-CN" });
    expect(titleFor({ ...BOTH, titleEn: "" }, "en")).toEqual({
      title: "提现一直在审核",
      language: "zh-CN",
    });
  });
});

describe("the day of a review", () => {
  const now = new Date("2026-03-02T23:30:00Z");

  test("comes half a year after somebody looked", () => {
    expect(nextReviewDay(now).toISOString()).toBe("2026-08-29T00:00:00.000Z");
  });

  test("can be chosen from tomorrow to two years ahead", () => {
    expect(readReviewDay("2026-03-03", now)?.toISOString()).toBe("2026-03-03T00:00:00.000Z");
    expect(readReviewDay("2028-03-01", now)).not.toBeNull();
    for (const given of [
      "2026-03-02",
      "2028-03-02",
      "2026-02-30",
      "2026-3-4",
      "",
      "soon",
      "2026-03-03T00:00",
    ])
      expect(readReviewDay(given, now), given).toBeNull();
  });
});
