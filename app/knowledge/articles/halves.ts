import { LOCALES, type Locale } from "~/i18n";

/** An article in one language, as Markdown; `applies` is plain words. */
export type ArticleHalf = { title: string; applies: string; symptom: string; steps: string };

/** The texts of both languages, as a form sends them and a row holds them. */
export type ArticleTexts = {
  titleEn: string;
  titleZh: string;
  appliesEn: string;
  appliesZh: string;
  symptomEn: string;
  symptomZh: string;
  stepsEn: string;
  stepsZh: string;
};

/** The names of an article's text fields. */
export const ARTICLE_TEXT_FIELDS = [
  "titleEn",
  "appliesEn",
  "symptomEn",
  "stepsEn",
  "titleZh",
  "appliesZh",
  "symptomZh",
  "stepsZh",
] as const satisfies readonly (keyof ArticleTexts)[];

/** How the fields of a language end. */
export const HALF_ENDINGS = { en: "En", "zh-CN": "Zh" } as const satisfies Record<Locale, string>;

/** No words in either language. */
export const NO_TEXTS: ArticleTexts = {
  titleEn: "",
  titleZh: "",
  appliesEn: "",
  appliesZh: "",
  symptomEn: "",
  symptomZh: "",
  stepsEn: "",
  stepsZh: "",
};

/** One language of an article. */
export function halfOf(texts: ArticleTexts, language: Locale): ArticleHalf {
  const end = HALF_ENDINGS[language];
  return {
    title: texts[`title${end}`],
    applies: texts[`applies${end}`],
    symptom: texts[`symptom${end}`],
    steps: texts[`steps${end}`],
  };
}

/** Whether a language has all that a reader needs. */
export function isComplete({ title, symptom, steps }: ArticleHalf): boolean {
  return title !== "" && symptom !== "" && steps !== "";
}

/** The languages that have all that a reader needs, in one order everywhere. */
export function completeLanguages(texts: ArticleTexts): Locale[] {
  return LOCALES.filter((language) => isComplete(halfOf(texts, language)));
}

/** The languages that lack something: work for its owner. */
export function missingLanguages(texts: ArticleTexts): Locale[] {
  return LOCALES.filter((language) => !isComplete(halfOf(texts, language)));
}

/** The language in which a reader gets an article: theirs, else the other; null where neither is whole. */
export function languageFor(texts: ArticleTexts, wanted: Locale): Locale | null {
  const complete = completeLanguages(texts);
  return complete.find((language) => language === wanted) ?? complete[0] ?? null;
}

/** What an article is called for somebody: in their language where it has a title there. */
export function titleFor(
  texts: Pick<ArticleTexts, "titleEn" | "titleZh">,
  wanted: Locale,
): { title: string; language: Locale } {
  const own = wanted === "zh-CN" ? texts.titleZh : texts.titleEn;
  if (own !== "") return { title: own, language: wanted };
  return texts.titleEn !== ""
    ? { title: texts.titleEn, language: "en" }
    : { title: texts.titleZh, language: "zh-CN" };
}
