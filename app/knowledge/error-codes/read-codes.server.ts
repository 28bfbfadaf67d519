import { personView } from "~/accounts/index.server";
import { LOCALES, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { codeKey } from "~/questions";
import { codesInUse } from "~/questions/index.server";
import { asProblemType } from "~/shared/problem-types";
import { CODES_LISTED_MAX } from "./limits";
import type { CodeForStaff, CodeRow, CodeTexts, CodeView, StaffCodeRow } from "./views";

const select = {
  key: true,
  code: true,
  problemType: true,
  meaningEn: true,
  meaningZh: true,
  stepsEn: true,
  stepsZh: true,
} as const;

/** What is written about a code that `findCode` gave; without words where nobody described it. */
export async function codeView(ctx: Context, code: string): Promise<CodeView> {
  const row = await ctx.db.errorCode.findUnique({ where: { key: codeKey(code) }, select });
  if (!row) return { code, problemType: null, meaning: null, steps: null };
  const { text, language } = inTheirs(row.stepsEn, row.stepsZh, ctx.locale);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return { ...headline(row, ctx.locale), steps: lines.length > 0 ? { lines, language } : null };
}

/** All codes that are described or that questions in sight carry, in the order of their letters. */
export async function codeList(ctx: Context): Promise<CodeRow[]> {
  const [described, inUse] = await Promise.all([
    ctx.db.errorCode.findMany({ orderBy: { key: "asc" }, take: CODES_LISTED_MAX, select }),
    codesInUse(ctx, CODES_LISTED_MAX),
  ]);
  const counts = new Map(inUse.map(({ key, questions }) => [key, questions]));
  const known = new Set(described.map(({ key }) => key));
  const rows = [
    ...described.map((row) => ({
      ...headline(row, ctx.locale),
      questions: counts.get(row.key) ?? 0,
    })),
    ...inUse
      .filter(({ key }) => !known.has(key))
      .map(({ code, questions }) => ({ code, problemType: null, meaning: null, questions })),
  ];
  const { compare } = new Intl.Collator("en", { numeric: true });
  return rows.sort((a, b) => compare(a.code, b.code));
}

/** The same codes for leads: those that most questions carry first, with what is not written yet. */
export async function staffCodeList(ctx: Context): Promise<StaffCodeRow[]> {
  const [described, inUse] = await Promise.all([
    ctx.db.errorCode.findMany({ orderBy: { key: "asc" }, take: CODES_LISTED_MAX, select }),
    codesInUse(ctx, CODES_LISTED_MAX),
  ]);
  const counts = new Map(inUse.map(({ key, questions }) => [key, questions]));
  const known = new Set(described.map(({ key }) => key));
  const rows: StaffCodeRow[] = [
    ...described.map((row) => ({
      code: row.code,
      questions: counts.get(row.key) ?? 0,
      described: true,
      missing: missingIn(row),
    })),
    ...inUse
      .filter(({ key }) => !known.has(key))
      .map(({ code, questions }) => ({ code, questions, described: false, missing: [...LOCALES] })),
  ];
  return rows.sort((a, b) => b.questions - a.questions || (a.code < b.code ? -1 : 1));
}

function missingIn({ meaningEn, meaningZh, stepsEn, stepsZh }: CodeTexts): Locale[] {
  const whole = { en: meaningEn && stepsEn, "zh-CN": meaningZh && stepsZh } as const;
  return LOCALES.filter((locale) => whole[locale] === "");
}

/** A described code in both languages, with who changed it last; null when nobody described it. */
export async function codeForStaff(ctx: Context, code: string): Promise<CodeForStaff | null> {
  const row = await ctx.db.errorCode.findUnique({
    where: { key: codeKey(code) },
    select: { ...select, changedAt: true, changedById: true },
  });
  if (!row) return null;
  const { key: _key, changedById, changedAt, ...texts } = row;
  return {
    ...texts,
    changedAt: changedAt.toISOString(),
    changedBy: await personView(ctx, changedById),
  };
}

type Headline = Pick<CodeTexts, "meaningEn" | "meaningZh"> & { code: string; problemType: string };

function headline({ code, problemType, meaningEn, meaningZh }: Headline, locale: Locale) {
  const meaning = inTheirs(meaningEn, meaningZh, locale);
  return { code, problemType: asProblemType(problemType), meaning: meaning.text ? meaning : null };
}

/** The text in a reader's language, or the other's where theirs is missing. */
function inTheirs(en: string, zh: string, locale: Locale): { text: string; language: Locale } {
  const texts = { en, "zh-CN": zh } as const;
  const other: Locale = locale === "en" ? "zh-CN" : "en";
  const language = texts[locale] === "" && texts[other] !== "" ? other : locale;
  return { text: texts[language], language };
}
