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

/** Why a question takes no more answers. */
export const CLOSE_REASONS = [
  "duplicate",
  "off-topic",
  "answered-elsewhere",
  "outdated",
  "other",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
/** Characters of what is missing: one or two questions back to the asker. */
export const NEEDS_INFO_LIMITS = { min: 10, max: 500 } as const;

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

/**
 * How official support is concerned with a question: it waits for support, support has replied, support
 * gave it back to the community, or it follows a known problem.
 */
export const SUPPORT_STATES = ["queued", "replied", "returned", "incident"] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** Narrows a stored text to a state, or null. */
export function asSupportState(value: unknown): SupportState | null {
  return SUPPORT_STATES.find((state) => state === value) ?? null;
}
