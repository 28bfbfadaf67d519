import { describe, expect, test } from "vitest";
import { readArticle } from "~/knowledge/articles/read-article";
import { demoQuestions } from "../../prisma/demo";
import { type DemoArticle, type DemoHalf, demoArticles } from "../../prisma/demo/articles";

const NOTHING: DemoHalf = { title: "", symptom: "", steps: "" };

function formOf({ en = NOTHING, zh = NOTHING, ...article }: DemoArticle) {
  return {
    problemType: article.problemType,
    errorCodes: article.errorCodes.join(" "),
    tags: article.tags.join(" "),
    titleEn: en.title,
    appliesEn: en.applies ?? "",
    symptomEn: en.symptom,
    stepsEn: en.steps,
    titleZh: zh.title,
    appliesZh: zh.applies ?? "",
    symptomZh: zh.symptom,
    stepsZh: zh.steps,
  };
}

describe("the articles of the demo", () => {
  test("would be taken as they stand, with nothing private in them", () => {
    for (const article of demoArticles) {
      const { masked } = readArticle(formOf(article), { whole: true });
      expect(masked, article.sources[0]).toEqual([]);
    }
  });

  test("are mostly in both languages, with a language missing, a draft and one to review", () => {
    const published = demoArticles.filter(({ state }) => state === "published");
    expect(published.filter(({ en, zh }) => en && zh).length).toBeGreaterThanOrEqual(6);
    expect(published.filter(({ en, zh }) => !en || !zh)).toHaveLength(1);
    expect(demoArticles.filter(({ state }) => state === "draft")).toHaveLength(1);
    expect(published.filter(({ reviewDueHoursAgo }) => reviewDueHoursAgo)).toHaveLength(1);
  });

  test("are written from questions with an answer that helped, none of them twice, and after it came", () => {
    const keys = demoArticles.flatMap(({ sources }) => sources);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { sources, hoursAgo } of demoArticles) {
      const [first] = sources;
      const question = demoQuestions.find(({ key }) => key === first);
      const helped = question?.answers.find(
        ({ accepted, recommended, official }) => accepted || recommended || official,
      );
      expect(helped, first).toBeDefined();
      for (const key of sources)
        expect(demoQuestions.find((each) => each.key === key)?.hoursAgo, key).toBeGreaterThan(
          hoursAgo,
        );
    }
  });

  test("speak as the site does: 你 in Chinese with its own marks, no exclamation in either", () => {
    for (const { en, zh } of demoArticles) {
      expect(`${en?.title}${en?.symptom}${en?.steps}`).not.toMatch(/!/);
      const chinese = `${zh?.title ?? ""}${zh?.symptom ?? ""}${zh?.steps ?? ""}`;
      expect(chinese).not.toMatch(/[！您]/u);
      expect(chinese).not.toMatch(/\p{Script=Han}[,;:?]/u);
    }
  });
});
