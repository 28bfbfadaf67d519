/**
 * A text as the finders read it. `seen` has one unit for each visible character, folded to its
 * plain form; `from[i]` and `to[i]` are where that unit stands in the text as given. `steps`
 * counts the work done on it, so that a test can tell that work grows with length and no faster.
 */
export type ReadText = { seen: string; from: number[]; to: number[]; steps: number };

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
const BLANK = /^[\p{Zs}\t]$/u;
const LINE_END = /^[\v\f\u0085\u2028\u2029]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const LONG_DASHES = "—―⸺⸻";
const MIDDLE_DOTS = "·・‧∙⋅･";
const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  零: "0",
  〇: "0",
  一: "1",
  幺: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};
// Fewer are words ("一二", "三四") rather than a number read out.
const READ_OUT = /[零〇一幺二三四五六七八九]{3,}/g;
/** Where other scripts' ten digits begin: Arabic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
const MATHEMATICAL = { first: 0x1d7ce, last: 0x1d7ff };
// Full-width letters and the punctuation that joins digits; '，', '！', '（' and '）' keep their meaning.
const FULL_WIDTH = /^[＃＊＋－．／：＝＠＿｜Ａ-Ｚａ-ｚ]$/;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Reads a text: digits and letters of every width, no invisible characters, one kind of blank and dash. */
export function readText(text: string): ReadText {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const unit = code < 0x80 ? plainAscii(text, at) : folded(code);
    if (unit) {
      units.push(unit);
      from.push(at);
      to.push(next);
    } else if (unit === null && to.length > 0) to[to.length - 1] = next;
    at = next;
  }
  const seen = units
    .join("")
    .replace(READ_OUT, (digits) => digits.replace(/./g, (digit) => CHINESE_DIGITS[digit] ?? digit));
  return { seen, from, to, steps: text.length };
}

function plainAscii(text: string, at: number): string {
  const unit = text.charAt(at);
  if (unit === "\t") return " ";
  if (unit === "\r") return text.charAt(at + 1) === "\n" ? "" : "\n";
  return unit;
}

/** One unit in place of a character; "" when it can't be seen, null when it belongs to the one before. */
function folded(code: number): string | null {
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (code >= MATHEMATICAL.first && code <= MATHEMATICAL.last)
    return String((code - MATHEMATICAL.first) % 10);
  // Han characters, by far the most frequent, need none of the tests below.
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCodePoint(code);
  const character = String.fromCodePoint(code);
  if (MARK.test(character)) return null;
  if (INVISIBLE.test(character)) return "";
  if (BLANK.test(character)) return " ";
  if (LINE_END.test(character)) return "\n";
  if (LONG_DASHES.includes(character)) return "—";
  if (FULL_WIDTH.test(character)) return String.fromCodePoint(code - FULL_WIDTH_SHIFT);
  if (DASH.test(character)) return "-";
  if (MIDDLE_DOTS.includes(character)) return "·";
  if (character === "Ⅹ" || character === "ⅹ") return "X";
  return code > 0xffff ? "□" : character;
}
