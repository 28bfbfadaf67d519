import { type PrivateKind, PublicTexts } from "~/privacy";
import { cleanErrorCode, ERROR_CODE_LIMITS, isErrorCode, readTags, splitTags } from "~/questions";
import { asProblemType, type ProblemType } from "~/shared/problem-types";
import type { TextLimits } from "~/shared/text";
import { type ArticleTexts, completeLanguages } from "./halves";
import {
  APPLIES_LIMITS,
  ARTICLE_CODES_MAX,
  ARTICLE_TITLE_LIMITS,
  STEPS_LIMITS,
  SYMPTOM_LIMITS,
} from "./limits";

/** An article as its form sends it; codes and tags are typed into one field each. */
export type ArticleInput = ArticleTexts & {
  problemType: string;
  errorCodes: string;
  tags: string;
};

/** An article whose every field is in order. */
export type ArticleContent = ArticleTexts & {
  problemType: ProblemType;
  errorCodes: string[];
  tags: string[];
};

/**
 * Reads an article's form; private data in its words is masked. A language may be begun and left; with
 * `whole` one of them must have title, symptom and steps. Refuses, with all complaints at once: the
 * codes of TextChecks, `form.choice` for the type, `question.error-code`, `article.codes-max` {max}, the
 * codes of `readTags`, `text.private` for codes and tags, `article.no-title`, and `article.not-whole`.
 */
export function readArticle(
  input: ArticleInput,
  { whole }: { whole: boolean },
): { content: ArticleContent; masked: PrivateKind[] } {
  const checks = new PublicTexts();
  const problemType = asProblemType(input.problemType);
  if (!problemType) checks.refuse("form.choice", "problemType");
  const errorCodes = readCodes(checks, input.errorCodes);
  const typed = splitTags(input.tags);
  const tags = readTags(checks, typed);
  checks.refusePrivate("tags", typed.join(" "));
  const read = (field: keyof ArticleTexts, limits: TextLimits) =>
    checks.readPublic(
      field,
      input[field],
      input[field].trim() === "" ? { ...limits, min: 0 } : limits,
    );
  const title = { ...ARTICLE_TITLE_LIMITS, line: true };
  const applies = { ...APPLIES_LIMITS, line: true };
  const texts: ArticleTexts = {
    titleEn: read("titleEn", title),
    appliesEn: read("appliesEn", applies),
    symptomEn: read("symptomEn", SYMPTOM_LIMITS),
    stepsEn: read("stepsEn", STEPS_LIMITS),
    titleZh: read("titleZh", title),
    appliesZh: read("appliesZh", applies),
    symptomZh: read("symptomZh", SYMPTOM_LIMITS),
    stepsZh: read("stepsZh", STEPS_LIMITS),
  };
  if (checks.refusals.length === 0) refuseIncomplete(checks, texts, whole);
  checks.done();
  const content = { ...texts, problemType: problemType ?? "how-to", errorCodes, tags };
  return { content, masked: checks.masked };
}

function refuseIncomplete(checks: PublicTexts, texts: ArticleTexts, whole: boolean): void {
  if (texts.titleEn === "" && texts.titleZh === "") checks.refuse("article.no-title", "titleEn");
  else if (whole && completeLanguages(texts).length === 0)
    checks.refuse("article.not-whole", texts.titleEn === "" ? "symptomZh" : "symptomEn");
}

function readCodes(checks: PublicTexts, given: string): string[] {
  const line = checks.read("errorCodes", given, {
    max: ARTICLE_CODES_MAX * (ERROR_CODE_LIMITS.max + 2),
    line: true,
  });
  const codes = [
    ...new Set(line.split(/[,，、;；\s]+/).map((code) => cleanErrorCode(code).toUpperCase())),
  ].filter((code) => code !== "");
  if (codes.some((code) => !isErrorCode(code) || code.length > ERROR_CODE_LIMITS.max))
    checks.refuse("question.error-code", "errorCodes");
  else if (codes.length > ARTICLE_CODES_MAX)
    checks.refuse("article.codes-max", "errorCodes", { max: ARTICLE_CODES_MAX });
  else checks.refusePrivate("errorCodes", line);
  return codes;
}
