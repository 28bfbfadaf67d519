import type { ReadText } from "./read-text";

/** Digits that stand together; `gap` is what parts them from the group before in the same run, without Markdown's marks. */
export type Group = { start: number; end: number; digits: string; gap: string };

/** Groups parted only by what people put between the parts of one number. */
export type Run = readonly Group[];

const GAP = new Set(" -—._/,·()（）\n>");
const LONGEST_GAP = 6;
/** With the marks of bold, italic, struck out and code, which make no other number of it. */
const LONGEST_MARKED_GAP = 12;
// Four asterisks and more are a number that somebody has masked.
const MARKS = /(?<!\*)\*{1,3}(?!\*)|`{1,2}|~~|\\/g;
const isDigit = (unit: string | undefined) => unit !== undefined && unit >= "0" && unit <= "9";

/** Every run of digits in a text, in order. */
export function digitRuns(text: ReadText): Run[] {
  const { seen } = text;
  const runs: Group[][] = [];
  let run: Group[] = [];
  let gapFrom = 0;
  for (let at = 0; at < seen.length; ) {
    text.steps++;
    if (!isDigit(seen[at])) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isDigit(seen[end])) end++;
    const near = run.length > 0 && at - gapFrom <= LONGEST_MARKED_GAP;
    const gap = near ? seen.slice(gapFrom, at).replace(MARKS, "") : "";
    const linked = near && gap.length <= LONGEST_GAP && joins(gap);
    if (!linked) {
      run = [];
      runs.push(run);
    }
    run.push({ start: at, end, digits: seen.slice(at, end), gap: linked ? gap : "" });
    gapFrom = end;
    at = end;
  }
  return runs;
}

// A quoted second line begins with ">"; anywhere else that sign is no part of a number.
function joins(gap: string): boolean {
  const lines = gap.split("\n");
  return (
    lines.length <= 2 &&
    [...gap].every((unit) => GAP.has(unit)) &&
    !lines[0]?.includes(">") &&
    !/>.*>/.test(gap)
  );
}

// ITU-T E.164 has the shortest numbers, ISO/IEC 7812 the longest.
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 19;

/** Groups that follow one another, read as one number. */
export type Candidate = {
  groups: Run;
  digits: string;
  /** How many digits each group has, as written. */
  sizes: readonly number[];
  /** The same with groups joined that only a line's end parts. */
  unwrapped: readonly number[];
  gaps: readonly string[];
};

/** A number that was recognised: in `seen`, and how many groups it took. */
export type Hit = { groups: number; start: number; end: number };

/**
 * What may be a number, beginning at a group, shortest first.
 * Work per group is bounded: no number has more groups than digits.
 */
export function candidatesAt(text: ReadText, run: Run, first: number): Candidate[] {
  const candidates: Candidate[] = [];
  let digits = "";
  for (let last = first; last < run.length; last++) {
    digits += run[last]?.digits ?? "";
    if (digits.length > MOST_DIGITS) break;
    if (digits.length < FEWEST_DIGITS) continue;
    const groups = run.slice(first, last + 1);
    text.steps += groups.length + digits.length;
    const gaps = groups.slice(1).map(({ gap }) => gap);
    const sizes = groups.map((one) => one.digits.length);
    const unwrapped = gaps.some((gap) => gap.includes("\n")) ? joinLines(sizes, gaps) : sizes;
    candidates.push({ groups, digits, sizes, unwrapped, gaps });
  }
  return candidates;
}

function joinLines(sizes: readonly number[], gaps: readonly string[]): number[] {
  const joined: number[] = [];
  sizes.forEach((size, index) => {
    const wrapped = index > 0 && gaps[index - 1]?.includes("\n");
    if (wrapped) joined[joined.length - 1] = (joined[joined.length - 1] ?? 0) + size;
    else joined.push(size);
  });
  return joined;
}
