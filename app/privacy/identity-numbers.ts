import type { Candidate, Hit } from "./digit-runs";
import { closes, opens } from "./edges";
import { identityAfter, settingBefore } from "./labels";
import type { ReadText } from "./read-text";

// GB 11643-1999: region (6), birth (8), sequence (3), check character; provinces of GB/T 2260.
const PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91".split(
    " ",
  ),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** A mainland identity number among the candidates that begin at one group. */
export function identityAt(text: ReadText, candidates: readonly Candidate[]): Hit | null {
  const { seen } = text;
  for (const candidate of candidates) {
    const start = candidate.groups[0]?.start ?? 0;
    const end = endOf(seen, candidate) ?? endOfOld(text, candidate);
    if (end !== null && opens(seen, start, "identity") && closes(seen, end))
      return { groups: candidate.groups.length, start, end };
  }
  return null;
}

function endOf(seen: string, { digits, groups }: Candidate): number | null {
  const end = groups.at(-1)?.end ?? 0;
  if (digits.length === 18) return isIdentityNumber(digits) ? end : null;
  if (digits.length !== 17) return null;
  // The X may stand apart, as a group of its own.
  const cross = /^[ -]?\n?[Xx](?![A-Za-z0-9])/.exec(seen.slice(end, end + 4));
  return cross && isIdentityNumber(`${digits}X`) ? end + cross[0].length : null;
}

// GB 11643-1989: region (6), birth with two digits for the year (6), sequence (3), and nothing to
// check it by. An IMEI is as long, so only what is called an identity number is one.
function endOfOld(text: ReadText, { digits, sizes, groups }: Candidate): number | null {
  if (digits.length !== 15 || !PROVINCES.has(digits.slice(0, 2))) return null;
  const year = 1900 + Number(digits.slice(6, 8));
  if (!isDate(year, Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))) return null;
  const start = groups[0]?.start ?? 0;
  const end = groups.at(-1)?.end ?? 0;
  const { label, mentionsIdentity } = settingBefore(text, start, sizes[0] ?? 0);
  const isOther = label === "device" || label === "reference" || label === "money";
  return !isOther && (mentionsIdentity || identityAfter(text, end)) ? end : null;
}

/** Whether 18 characters are a number as the mainland's identity cards carry it. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !PROVINCES.has(number.slice(0, 2))) return false;
  if (
    !isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  )
    return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17];
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1880 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
