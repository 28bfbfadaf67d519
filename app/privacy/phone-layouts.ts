import type { Candidate } from "./digit-runs";
import type { Setting } from "./labels";
import {
  isInternational,
  isMainlandLandline,
  isMainlandMobile,
  isNorthAmerican,
} from "./phone-plans";

const MOBILE_LAYOUTS =
  /^(11|3-4-4|3-3-5|3-5-3|3-8|7-4|4-4-3|3-2-2-2-2|3-2-2-4|3-2-3-3|(1-){10}1|(2-){5}1|1-(2-){4}2)$/;
// Numbers dialled with a zero at home: 07911 123456, 0412 345 678, 090-1234-5678, 06 12 34 56 78.
const TRUNK_LAYOUTS =
  /^([345]-[678]|[345]-[34]-[34]|[34]-4-4|2-4-4|5-3-3|4-3-4|4-3-2-2|4-2-2-2|2-2-2-2-2)$/;
// A number without groups and without a word that says so must be this long to be dialled with 00.
const SOLID_WITH_ZEROS = 13;

/** Whether digits are written in a way that only phone numbers are. */
export function isWritten(candidate: Candidate, plus: boolean, setting: Setting): boolean {
  const { digits, gaps } = candidate;
  const named = setting.label === "phone" || setting.mentionsPhone;
  if (gaps.some((gap) => gap.includes("/")) && !named) return false;
  if (plus) return isInternational(digits);
  if (isDateOrAddress(candidate)) return false;
  if (digits.startsWith("00"))
    return (
      isInternational(digits.slice(2)) &&
      (named || gaps.length > 0 || digits.length >= SOLID_WITH_ZEROS)
    );
  return (
    isMobile(candidate, named) ||
    isLandline(candidate, named) ||
    isAmerican(candidate, named) ||
    isTrunk(candidate)
  );
}

function isMobile({ digits, sizes, unwrapped }: Candidate, named: boolean): boolean {
  const country = /^86(?=1\d{10}$)/.test(digits);
  if (!isMainlandMobile(country ? digits.slice(2) : digits)) return false;
  if (named) return true;
  return [sizes, unwrapped].some((layout) => {
    const written = layout.join("-");
    return MOBILE_LAYOUTS.test(
      country ? written.replace(/^13$/, "11").replace(/^2-/, "") : written,
    );
  });
}

function isLandline({ digits, sizes }: Candidate, named: boolean): boolean {
  if (!isMainlandLandline(digits)) return false;
  if (sizes.length === 1) return named;
  const area = /^0(10|2)/.test(digits) ? 3 : 4;
  return sizes[0] === area && /^(8|7|4-4|3-4|4-3)$/.test(sizes.slice(1).join("-"));
}

function isAmerican({ digits, gaps, sizes }: Candidate, named: boolean): boolean {
  const country = digits.length === 11 && digits.startsWith("1");
  if (!isNorthAmerican(country ? digits.slice(1) : digits)) return false;
  if (named) return true;
  // Three numbers of a list are parted by blanks too.
  return /^(1-)?3-3-4$/.test(sizes.join("-")) && (country || gaps.some((gap) => /[-.)]/.test(gap)));
}

function isTrunk(candidate: Candidate): boolean {
  const { digits, gaps, sizes, unwrapped } = candidate;
  if (!/^0[1-9]\d{7,10}$/.test(digits)) return false;
  if (sizes.length === 5 && !/^0[1-79]/.test(digits)) return false;
  const steady = gaps.every((gap) => gap === gaps[0] || gap.includes("\n")) || sizes.length === 3;
  return steady && [sizes, unwrapped].some((layout) => TRUNK_LAYOUTS.test(layout.join("-")));
}

/** Whether digits are a day (with or without a time), a span of years or four numbers of an IP address. */
export function isDateOrAddress({ digits, gaps, sizes }: Candidate): boolean {
  const day = /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{4}|\d{6})?$/;
  if (day.test(digits) && (sizes.length === 1 || sizes[0] === 8 || sizes[0] === 4)) return true;
  const layout = sizes.join("-");
  if (/^(19|20)/.test(digits) && /^4-[12]-[12](-|$)/.test(layout)) return true;
  if (layout === "4-4" && /^(19|20)\d\d(19|20)\d\d$/.test(digits)) return true;
  if (/^[12]-[12]-4(-|$)/.test(layout) && gaps.slice(0, 2).every((gap) => gap === gaps[0]))
    return true;
  return sizes.length === 4 && gaps.every((gap) => gap === ".") && sizes.every((size) => size <= 3);
}
