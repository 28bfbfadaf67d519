import type { Candidate, Hit, Run } from "./digit-runs";
import { closes, hasShortTail, opens } from "./edges";
import { labelAfter, type Setting, settingBefore } from "./labels";
import { isDateOrAddress, isWritten } from "./phone-layouts";
import { isServiceLine } from "./phone-plans";
import type { ReadText } from "./read-text";

const LONGEST = 17; // 00 and fifteen digits
const LONGEST_CALLED = 15; // ITU-T E.164
const ADDRESS_REACH = 200;

/** A phone number among the candidates that begin at one group, with its plus or parenthesis. */
export function phoneAt(
  text: ReadText,
  run: Run,
  first: number,
  given: readonly Candidate[],
): Hit | null {
  const { seen } = text;
  const group = run[first];
  if (!group || given.length === 0) return null;
  const plus = plusBefore(seen, group.start);
  if (plus === null && !opens(seen, group.start, "phone")) return null;
  const candidates = given
    .filter((candidate) => mayBeOne(text, run, first, candidate))
    .toReversed();
  if (candidates.length === 0) return null;
  const setting = settingBefore(text, plus ?? group.start, group.digits.length);
  if (!mayBeCalled(seen, group.start, plus !== null, setting)) return null;
  const hit =
    candidates.find((candidate) => isWritten(candidate, plus !== null, setting)) ??
    candidates.find((candidate) => setting.label === "phone" && isNamed(seen, candidate));
  const end = hit?.groups.at(-1)?.end ?? 0;
  if (!hit || isServiceLine(hit.digits) || labelAfter(text, end) !== "none") return null;
  if (isPartOfRow(run, first, hit) && setting.label !== "phone" && plus === null) return null;
  return { groups: hit.groups.length, start: plus ?? openedAt(seen, group.start, end), end };
}

function mayBeOne(text: ReadText, run: Run, first: number, candidate: Candidate): boolean {
  const { digits, gaps } = candidate;
  if (digits.length > LONGEST || gaps.some((gap) => gap.includes(","))) return false;
  const end = run[first + gaps.length]?.end ?? 0;
  return closes(text.seen, end) || (digits.startsWith("0") && hasShortTail(text.seen, end, 5));
}

// What is called an order or a parcel is one, and the numbers in a link's address are its own.
function mayBeCalled(seen: string, start: number, plus: boolean, setting: Setting): boolean {
  if (setting.label === "money" || setting.label === "device") return false;
  if (setting.label === "reference" && !plus) return false;
  const before = seen.slice(Math.max(0, start - ADDRESS_REACH), start);
  const inAddress = /:\/\/\S*$/.test(before.slice(before.lastIndexOf("://")));
  return !inAddress || (setting.label === "phone" && before.endsWith("="));
}

/** After "phone" or "电话", any seven to fifteen digits that aren't a date or a network address. */
function isNamed(seen: string, candidate: Candidate): boolean {
  const { digits, gaps, groups } = candidate;
  const end = groups.at(-1)?.end ?? 0;
  return (
    digits.length <= LONGEST_CALLED &&
    groups.length <= 6 &&
    !gaps.some((gap) => gap.includes("\n")) &&
    !isDateOrAddress(candidate) &&
    !/^ ?[年月日点时:]/.test(seen.slice(end, end + 2))
  );
}

/** Whether like groups go on before or after: then it is a piece of something longer. */
function isPartOfRow(run: Run, first: number, { gaps, groups, sizes }: Candidate): boolean {
  const [gap] = gaps;
  if (gap === undefined || gap.includes("\n")) return false;
  const next = run[first + groups.length];
  const previous = run[first - 1];
  return (
    (next?.gap === gaps.at(-1) && next?.digits.length === sizes.at(-1)) ||
    (run[first]?.gap === gap && previous?.digits.length === sizes[0])
  );
}

/** Where the plus before a number stands, or the parenthesis around it: "+86", "(+86)", "+(86)". */
function plusBefore(seen: string, start: number): number | null {
  const before = seen.slice(Math.max(0, start - 4), start);
  const match = /(?<![A-Za-z0-9])[(（]?\+ ?[(（]?$/.exec(before);
  return match ? start - match[0].length : null;
}

function openedAt(seen: string, start: number, end: number): number {
  const opened = /[(（]/.test(seen.charAt(start - 1)) && /[)）]/.test(seen.slice(start, end));
  return opened ? start - 1 : start;
}
