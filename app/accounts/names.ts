import { findPrivateData } from "~/privacy";
import { characterCount, cleanText, isUnreadable, type TextChecks } from "~/shared/text";
import { NAME_MAX, NAME_MIN } from "./field-limits";
import { ORDINARY, STAFF_TOKENS, STAFF_WORDS } from "./reserved-names";
import { nameSkeleton, nameSkeletonAsWritten } from "./skeleton";

/** Why a name can't be had; message keys under `refusals`. */
export type NameProblem =
  | "text.too-short"
  | "text.too-long"
  | "text.unreadable"
  | "text.private"
  | "account.name-symbols"
  | "account.name-no-letter"
  | "account.name-mixed-scripts"
  | "account.name-reserved";

/** Letters and digits of all scripts, blanks, and what stands in names: Anne-Marie O'Neil, 'J. R.', 玛丽·居里. */
const ALLOWED = /^[\p{L}\p{M}\p{Nd} '’.\-_·・‐]+$/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
/** Rings and boxes around letters, a mark with nothing to stand on, and heaps of marks. */
const ODD_MARKS = /\p{Me}|(?:^|[^\p{L}\p{M}])\p{M}|\p{Mn}{4}/u;

/** Scripts that people mix in one name (Unicode TS 39 section 5.2, 'highly restrictive'). */
const COMPANIES = [
  ["Latin", "Han", "Hiragana", "Katakana"],
  ["Latin", "Han", "Bopomofo"],
  ["Latin", "Han", "Hangul"],
] as const;
const COMMON = /[\p{Script=Common}\p{Script=Inherited}]/u;
const MIXERS = ["Latin", "Han", "Hiragana", "Katakana", "Bopomofo", "Hangul"].map(
  (script) => [script, new RegExp(`\\p{Script_Extensions=${script}}`, "u")] as const,
);
const ALONE = [
  "Cyrillic",
  "Greek",
  "Armenian",
  "Cherokee",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Thai",
  "Georgian",
  "Coptic",
].map((script) => [script, new RegExp(`\\p{Script_Extensions=${script}}`, "u")] as const);

/** Digits and signs that stand for letters in '5upp0rt' and '@dm!n'. */
const LEET = new Map(
  [..."34578$@€!|"].map((sign, index) => [sign, [..."eastbsaeii"][index] ?? sign]),
);

const staffWords = STAFF_WORDS.map(nameSkeleton);
const staffTokens = new Set(STAFF_TOKENS.map(nameSkeleton));
const ordinary = new RegExp(ORDINARY.map(nameSkeleton).join("|"), "g");

/** Names shorter than this have too many neighbours to refuse what is one letter off. */
const NEAR_MIN = 9;

/**
 * What is wrong with a name, or null. Refuses what is too short or long (characters as people count
 * them), private data, invisible or turned text, emoji and marks that could pose as a badge, scripts that are not
 * written together, and names that look like staff or one of `brands` in any script.
 */
export function nameProblem(
  given: string,
  { brands }: { brands: readonly string[] },
): NameProblem | null {
  if (given.length > NAME_MAX * 8) return "text.too-long";
  if (isUnreadable(given) || INVISIBLE.test(given)) return "text.unreadable";
  const name = cleanText(given, true);
  const count = characterCount(name);
  if (count < NAME_MIN) return "text.too-short";
  if (count > NAME_MAX) return "text.too-long";
  if (!ALLOWED.test(name)) return "account.name-symbols";
  if (ODD_MARKS.test(name)) return "text.unreadable";
  if (!/\p{L}/u.test(name)) return "account.name-no-letter";
  if (looksLikeStaff(name) || looksLikeBrand(name, brands)) return "account.name-reserved";
  if (findPrivateData(name).length > 0) return "text.private";
  return mixesScripts(name) ? "account.name-mixed-scripts" : null;
}

/** Reads the name of a form: the cleaned name, or "" after noting why it can't be had. */
export function readName(
  checks: TextChecks,
  field: string,
  given: string,
  brands: readonly string[],
): string {
  const known = checks.refusals.length;
  const name = checks.read(field, given, { min: NAME_MIN, max: NAME_MAX, line: true });
  if (checks.refusals.length > known) return "";
  const problem = nameProblem(given, { brands });
  return problem ? checks.refuse(problem, field) : name;
}

function looksLikeStaff(name: string): boolean {
  return (
    spellings(name).some((spelling) => {
      const rest = spelling.replace(ordinary, "");
      return staffTokens.has(spelling) || staffWords.some((word) => rest.includes(word));
    }) || tokens(name).some((token) => staffTokens.has(token))
  );
}

function looksLikeBrand(name: string, brands: readonly string[]): boolean {
  const wanted = brands.map(nameSkeleton).filter(Boolean);
  return spellings(name).some((spelling) =>
    wanted.some(
      (brand) =>
        spelling.includes(brand) || (brand.length >= NEAR_MIN && holdsNearly(spelling, brand)),
    ),
  );
}

/** The whole name without its blanks: as it looks, and with digits and signs read as letters. */
function spellings(name: string): string[] {
  const leet = [...name].map((character) => LEET.get(character) ?? character).join("");
  return [...new Set([nameSkeleton(name), nameSkeletonAsWritten(name), nameSkeleton(leet)])];
}

/** The words of a name as they look: cut at blanks, points, digits at the ends and inner capitals. */
function tokens(name: string): string[] {
  const plain = name.normalize("NFKC");
  const words = [plain, plain.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")].flatMap((text) =>
    text.split(/[^\p{L}\p{M}\p{N}]+/u),
  );
  return words.flatMap((word) => [
    ...spellings(word),
    nameSkeleton(word.replace(/^\p{N}+|\p{N}+$/gu, "")),
  ]);
}

/** Whether a part of `text` is `word` but for one letter more, less or other. */
function holdsNearly(text: string, word: string): boolean {
  for (let start = 0; start <= text.length - word.length + 1; start++) {
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      if (oneLetterOff(text.slice(start, start + length), word)) return true;
    }
  }
  return false;
}

function oneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

function mixesScripts(name: string): boolean {
  const letters = [...name.normalize("NFKC")].filter(
    (character) => /\p{L}/u.test(character) && !COMMON.test(character),
  );
  const scripts = new Set<string>();
  for (const letter of letters) {
    const mixer = MIXERS.find(([, script]) => script.test(letter))?.[0];
    scripts.add(mixer ?? ALONE.find(([, script]) => script.test(letter))?.[0] ?? "other");
  }
  if (scripts.size <= 1) return false;
  return !COMPANIES.some((company) =>
    [...scripts].every((script) => (company as readonly string[]).includes(script)),
  );
}
