/** Characters of a question's title: enough to be found by in Chinese ("收不到验证码"), short enough for a list. */
export const TITLE_LIMITS = { min: 5, max: 150 } as const;
/** Characters of what happened; below this nobody can help. */
export const BODY_LIMITS = { min: 10, max: 10_000 } as const;
/** Characters of what the asker has tried. */
export const TRIED_LIMITS = { max: 5_000 } as const;
/** Characters of an error code as our pages and receipts print it. */
export const ERROR_CODE_LIMITS = { max: 40 } as const;
/** What an error code is made of; fits a form's `pattern`. */
export const ERROR_CODE_PATTERN = "[A-Za-z0-9_.:#\\-]+";
export const TAGS_MAX = 5;
/** Characters of one tag. */
export const TAG_LIMITS = { min: 2, max: 30 } as const;

const ERROR_CODE = new RegExp(`^${ERROR_CODE_PATTERN}$`);
const TAG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;

/** An error code in one form: full-width letters, as Chinese keyboards type them, become plain. */
export function cleanErrorCode(text: string): string {
  return text.normalize("NFKC").trim();
}

export function isErrorCode(text: string): boolean {
  return ERROR_CODE.test(text);
}

/** A tag in one form: lower case, blanks as hyphens. */
export function cleanTag(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/^#/, "")
    .replace(/[\s_]+/g, "-")
    .normalize("NFC");
}

/** Whether a cleaned tag is letters and digits of any script, with hyphens between. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** The tags somebody typed into one field, cut at commas of both languages, semicolons and blanks. */
export function splitTags(text: string): string[] {
  return text.split(/[,，、;；\s]+/).filter((tag) => tag !== "");
}
