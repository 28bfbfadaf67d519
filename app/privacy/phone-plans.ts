/** How many digits follow a country's code: least, most and how the first of them must look. */
type Plan = { least: number; most: number; begins: RegExp };

const ANY = /^[1-9]/;
const plan = (least: number, most: number, begins = ANY): Plan => ({ least, most, begins });

// ITU-T E.164 country codes; the lengths of the plans people here use, from the ITU's national notices.
const PLANS: Readonly<Record<string, Plan>> = {
  "1": plan(10, 10, /^[2-9]\d{2}[2-9]/),
  "7": plan(10, 10, /^[3-9]/),
  "20": plan(8, 10),
  "27": plan(9, 9),
  "30": plan(10, 10, /^[26]/),
  "31": plan(9, 9),
  "32": plan(8, 9),
  "33": plan(9, 9),
  "34": plan(9, 9, /^[5-9]/),
  "36": plan(8, 9),
  "39": plan(8, 11, /^[03]/),
  "40": plan(9, 9),
  "41": plan(9, 9),
  "43": plan(7, 12),
  "44": plan(9, 10),
  "45": plan(8, 8, /^[2-9]/),
  "46": plan(7, 10),
  "47": plan(8, 8, /^[2-9]/),
  "48": plan(9, 9),
  "49": plan(7, 11),
  "51": plan(8, 9),
  "52": plan(10, 11),
  "54": plan(10, 11),
  "55": plan(10, 11),
  "56": plan(9, 9),
  "57": plan(8, 10),
  "58": plan(10, 10),
  "60": plan(8, 10),
  "61": plan(9, 9, /^[2-578]/),
  "62": plan(8, 12),
  "63": plan(8, 10),
  "64": plan(8, 10),
  "65": plan(8, 8, /^[3689]/),
  "66": plan(8, 9),
  "81": plan(9, 10),
  "82": plan(8, 10),
  "84": plan(9, 10),
  "86": plan(9, 11, /^(1[3-9]\d{9}$|10\d{8}$|2\d{9}$|[3-9]\d{9,10}$)/),
  "90": plan(10, 10, /^[2-5]/),
  "91": plan(10, 10, /^[2-9]/),
  "92": plan(9, 10),
  "93": plan(9, 9),
  "94": plan(9, 9),
  "95": plan(7, 10),
  "98": plan(10, 10),
  "852": plan(8, 8, /^[2-9]/),
  "853": plan(8, 8, /^[268]/),
  "886": plan(8, 9),
};
const TWO_DIGITS = new Set(Object.keys(PLANS).filter((code) => code.length === 2));
// Three-digit codes in use begin so; 21x to 99x without those that E.164 leaves unassigned.
const THREE_DIGITS =
  /^(21[1-368]|2[2-5]\d|26[0-9]|29[01789]|3[57]\d|38[0-35-79]|42[013]|50\d|59\d|67\d|68\d|69[0-2]|85[02356]|88[0-6]|96\d|97[0-79]|99[2-68])/;
const OTHER = plan(7, 11);

/** Whether digits (country code first, without + or 00) can be a number someone is called at. */
export function isInternational(digits: string): boolean {
  const two = digits.slice(0, 2);
  const code = /^[17]/.test(digits)
    ? digits.slice(0, 1)
    : TWO_DIGITS.has(two)
      ? two
      : THREE_DIGITS.test(digits)
        ? digits.slice(0, 3)
        : "";
  if (!code) return false;
  const { least, most, begins } = PLANS[code] ?? OTHER;
  const rest = digits.slice(code.length);
  // "+44 (0)20 …" and "+86 010 …": the zero that is dialled at home only.
  const national = code === "39" ? rest : rest.replace(/^0/, "");
  return national.length >= least && national.length <= most && begins.test(national);
}

/** A mainland mobile number (numbering plan of the ministry: 13x to 19x). */
export const isMainlandMobile = (digits: string) => /^1[3-9]\d{9}$/.test(digits);

/** Area code and local number of a mainland landline: 010 and 02x with eight digits, 03xx to 09xx with seven or eight. */
export const isMainlandLandline = (digits: string) =>
  /^(0(10|2[0-57-9])[1-9]\d{7}|0[3-9]\d{2}[1-9]\d{6,7})$/.test(digits);

/** Ten digits of the North American plan: area code and exchange begin with 2 to 9. */
export const isNorthAmerican = (digits: string) => /^[2-9]\d{2}[2-9]\d{6}$/.test(digits);

/**
 * Lines that companies publish, free to call or at a local rate (400 and 800 on the mainland, 800
 * and 833 to 888 in North America): they belong to nobody in private.
 */
export const isServiceLine = (digits: string) =>
  /^(?:00)?(?:1|86)?(?:400|800|833|844|855|866|877|888)\d{7}$/.test(digits);
