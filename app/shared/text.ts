import { Refusal } from "./refusal";

export type TextLimits = {
  /** Counted in characters as people count them (grapheme clusters). */
  min?: number;
  max: number;
  /** One line: breaks and runs of blanks become one blank. */
  line?: boolean;
};

/** Marks that stack on one character: real scripts need few (Unicode TR 15, 'stream-safe' allows 30). */
const MARKS_MAX = 30;
const STACKED_MARKS = new RegExp(`\\p{M}{${MARKS_MAX + 1}}`, "u");
// C0 and C1 controls but tab and newline, and the noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
/** Bidirectional overrides and isolates: they let text pose as other text (Unicode TR 36, 2.5). */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/;

const segmenters = new Map<string, Intl.Segmenter>();

/** How many characters a person would count. */
export function characterCount(text: string): number {
  let segmenter = segmenters.get("und");
  if (!segmenter) {
    segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    segmenters.set("und", segmenter);
  }
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Whether a text holds what no field takes: NUL and other controls, lone surrogates, overrides, stacked marks. */
export function isUnreadable(text: string): boolean {
  return CONTROLS.test(text) || BIDI.test(text) || STACKED_MARKS.test(text) || !text.isWellFormed();
}

/** Text in one form: NFC, line feeds alone, no blanks at the ends; with `line`, on one line. */
export function cleanText(text: string, line = false): string {
  const unified = text.normalize("NFC").replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return line ? unified.replace(/\s+/g, " ").trim() : unified.replace(/^(?:[ \t]*\n)+|\s+$/g, "");
}

/**
 * Reads the texts of one form and keeps every complaint, so that a person sees all at once.
 * `done()` throws the first as a Refusal that carries the others. Codes: `text.missing`,
 * `text.too-short` {min, count}, `text.too-long` {max, count}, `text.unreadable`.
 */
export class TextChecks {
  readonly refusals: Refusal[] = [];

  /** The cleaned text of a field, or "" after noting what is wrong with it. */
  read(field: string, given: string, { min = 0, max, line = false }: TextLimits): string {
    // A grapheme may hold several code points; this bound keeps the count itself cheap.
    if (given.length > max * 8 + 1000)
      return this.refuse("text.too-long", field, { max, count: given.length });
    if (isUnreadable(given)) return this.refuse("text.unreadable", field);
    const text = cleanText(given, line);
    const count = characterCount(text);
    if (count === 0 && min > 0) return this.refuse("text.missing", field);
    if (count < min) return this.refuse("text.too-short", field, { min, count });
    if (count > max || text.length > max * 4)
      return this.refuse("text.too-long", field, { max, count });
    return text;
  }

  /** Notes another complaint about a field. */
  refuse(code: string, field: string, params: Refusal["params"] = {}): string {
    this.refusals.push(new Refusal(code, params, { field }));
    return "";
  }

  /** Throws when anything was refused. */
  done(): void {
    const [first, ...others] = this.refusals;
    if (first) throw new Refusal(first.code, first.params, { ...first.options, others });
  }
}
