import { isCardNumber } from "./card-brands";
import { type Candidate, candidatesAt, type Hit, type Run } from "./digit-runs";
import { closes, opens } from "./edges";
import { labelAfter, settingBefore } from "./labels";
import type { ReadText } from "./read-text";

// As printed on cards: 4-4-4-4(-3), 4-6-5, 4-6-4, 6-13, 6-10; and as people break lines and pause.
const PRINTED = /^4-4-4-4(-[1-3])?$|^4-6-[45]$/;
const OTHER_LAYOUTS = /^(6-13|6-10|4-3-3-3|6-4-6|8-11|10-9|9-10|5-5-5-1|4-5-6)$/;

/** A card number among the candidates that begin at one group, the longest that is one. */
export function cardAt(
  text: ReadText,
  run: Run,
  first: number,
  candidates: readonly Candidate[],
): Hit | null {
  const start = run[first]?.start ?? 0;
  for (const candidate of candidates.toReversed()) {
    if (!isCardNumber(candidate.digits) || !opens(text.seen, start, "card")) continue;
    const end = candidate.groups.at(-1)?.end ?? 0;
    if (!endsHere(text.seen, end, candidate) || !standsAlone(text, run, first, candidate)) continue;
    if (isMeantAsCard(text, candidate, start, end))
      return { groups: candidate.groups.length, start, end };
  }
  return null;
}

// The check value, the end and the like, by dashes: groups of at most four digits.
const CARD_TAIL = /^(?:-\d{1,4}){1,3}(?![-_.\w])/;

function endsHere(seen: string, end: number, candidate: Candidate): boolean {
  return closes(seen, end) || (isPrinted(candidate) && CARD_TAIL.test(seen.slice(end, end + 20)));
}

/**
 * Order and transaction numbers pass the check digit one time in ten, so a number that is called
 * one is left alone, unless it is written in the groups of a card. An IMEI or a parcel never is one.
 */
function isMeantAsCard(text: ReadText, candidate: Candidate, start: number, end: number): boolean {
  const { label, mentionsCard } = settingBefore(text, start, candidate.sizes[0] ?? 0);
  const after = labelAfter(text, end);
  if (label === "device" || label === "money" || after === "money") return false;
  if (label === "reference" || after === "reference") return isPrinted(candidate);
  return mentionsCard || isUsualLayout(candidate);
}

const isPrinted = ({ sizes }: Candidate) => PRINTED.test(sizes.join("-"));

function isUsualLayout(candidate: Candidate): boolean {
  if (candidate.gaps.some((gap) => /[(（)）]/.test(gap))) return false;
  // Commas and strokes part the entries of a list more often than the groups of a card.
  if (candidate.gaps.some((gap) => /[,/]/.test(gap))) return isPrinted(candidate);
  return [candidate.sizes, candidate.unwrapped].some(
    (sizes) =>
      sizes.length === 1 ||
      isEven(sizes) ||
      PRINTED.test(sizes.join("-")) ||
      OTHER_LAYOUTS.test(sizes.join("-")) ||
      sizes.slice(0, -1).every((size) => size % 4 === 0),
  );
}

function isEven(sizes: readonly number[]): boolean {
  const [size = 0] = sizes;
  return sizes.slice(0, -1).every((one) => one === size) && (sizes.at(-1) ?? 0) <= size;
}

// MMYY, as people write it behind the number.
const EXPIRY = /^(?:0[1-9]|1[0-2])[2-4]\d$/;

/**
 * Whether the groups aren't a part of a longer row of like groups, such as a table of numbers. Where
 * a card is spoken of, or its end follows as MMYY, what follows is about the card.
 */
function standsAlone(text: ReadText, run: Run, first: number, candidate: Candidate): boolean {
  const { gaps, groups, sizes } = candidate;
  const [gap] = gaps;
  if (gap === undefined || gap.includes("\n")) return true;
  const size = sizes[0] ?? 0;
  const next = run[first + groups.length];
  if (
    next?.gap === gap &&
    next.digits.length === size &&
    !beginsAnother(text, run, first + groups.length) &&
    !EXPIRY.test(next.digits) &&
    !settingBefore(text, run[first]?.start ?? 0, size).mentionsCard
  )
    return false;
  const previous = run[first - 1];
  const own = run[first]?.gap;
  return size >= 4 || previous?.digits.length !== size || own !== gap;
}

function beginsAnother(text: ReadText, run: Run, first: number): boolean {
  return candidatesAt(text, run, first).some(
    ({ digits, sizes }) => sizes.length > 1 && isCardNumber(digits),
  );
}
