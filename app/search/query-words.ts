import type { Locale } from "~/i18n/locales";
import { cleanErrorCode, cleanTag, isErrorCode, isTag } from "~/questions";
import { asProblemType, PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";

/** The words of a search that narrow it, as they stand in an address; `is` becomes one of two. */
export const WORD_KINDS = ["tag", "is", "by", "code", "lang", "type"] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export const IS_VALUES = ["solved", "open", "official"] as const;
export type IsValue = (typeof IS_VALUES)[number];

/** Each kind by the names that people type before the colon, in both languages. */
const NAMES: Readonly<Record<WordKind, readonly string[]>> = {
  tag: ["tag", "tags", "标签"],
  is: ["is", "has", "状态"],
  by: ["by", "from", "author", "提问者", "作者"],
  code: ["code", "error", "错误码", "错误代码"],
  lang: ["lang", "language", "语言"],
  type: ["type", "problem", "类型", "问题类型"],
};

const IS: Readonly<Record<IsValue, readonly string[]>> = {
  solved: ["solved", "已解决"],
  open: ["open", "unsolved", "待解决", "未解决"],
  official: ["official", "官方", "官方回答"],
};

const LANGUAGES: Readonly<Record<Locale, readonly string[]>> = {
  en: ["en", "english", "英文", "英语"],
  "zh-CN": ["zh", "zh-cn", "cn", "chinese", "中文", "汉语"],
};

const TYPES: Readonly<Record<ProblemType, readonly string[]>> = {
  registration: ["registration", "注册"],
  "failed-payment": ["failed-payment", "payment", "支付失败", "支付"],
  withdrawal: ["withdrawal", "提现"],
  "blocked-account": ["blocked-account", "account", "账户被封"],
  "how-to": ["how-to", "使用方法"],
};

/** Which kind of word stands before a colon, or null. */
export function wordKind(name: string): WordKind | null {
  const typed = plain(name);
  return WORD_KINDS.find((kind) => NAMES[kind].includes(typed)) ?? null;
}

/** A value in the one form that its kind has, or null when the kind has no such value. */
export function wordValue(kind: WordKind, given: string): string | null {
  switch (kind) {
    case "tag": {
      const tag = cleanTag(given);
      return isTag(tag) ? tag : null;
    }
    case "code": {
      const code = cleanErrorCode(given).toUpperCase();
      return isErrorCode(code) ? code : null;
    }
    case "is":
      return meant(IS_VALUES, IS, given);
    case "lang":
      return meant(["en", "zh-CN"] as const, LANGUAGES, given);
    case "type":
      return asProblemType(plain(given)) ?? meant(PROBLEM_TYPES, TYPES, given);
    default:
      return given.trim() || null;
  }
}

function meant<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, readonly string[]>>,
  given: string,
): Value | null {
  const typed = plain(given);
  return values.find((value) => names[value].includes(typed)) ?? null;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, "-");
}
