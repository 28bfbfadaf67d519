/**
 * What may touch a number. A number glued to letters, or by '-', '_' or a decimal point to more of
 * a code, is part of that code (ORD-4111…, a hash, an amount), unless the letters say what it is.
 */
const LETTER = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/;
const ALPHANUMERIC = /[0-9A-Za-z\u00C0-\u024F\u0370-\u052F]/;
const LONGEST_WORD = 12;
const words = (list: string) => new Set(list.split(" "));
/** Words that may be glued to a number's front, by what the number then is. */
const WORDS_BEFORE = {
  card: words(
    "card visa mastercard amex unionpay jcb discover diners maestro pan no num number is",
  ),
  phone: words("tel phone mobile cell mob call text whatsapp wechat wx vx no num number is"),
  identity: words("id idcard card no num number is"),
  iban: words("iban is no number to"),
};
const WORDS_AFTER = words("exp expiry cvv cvc valid and or is");

/** Whether a number can begin at a position. */
export function opens(seen: string, start: number, kind: keyof typeof WORDS_BEFORE): boolean {
  const before = seen.charAt(start - 1);
  const beyond = seen.charAt(start - 2);
  if (LETTER.test(before)) return WORDS_BEFORE[kind].has(wordUpTo(seen, start));
  if (before === ".") return !/\d/.test(beyond);
  if (before !== "-" && before !== "_") return true;
  if (LETTER.test(beyond)) return WORDS_BEFORE[kind].has(wordUpTo(seen, start - 1));
  return !ALPHANUMERIC.test(beyond);
}

/** Whether a number can end at a position. */
export function closes(seen: string, end: number): boolean {
  const after = seen.charAt(end);
  if (LETTER.test(after)) return WORDS_AFTER.has(wordFrom(seen, end));
  if (after === "-" || after === "_") return !ALPHANUMERIC.test(seen.charAt(end + 1));
  if (after === ".") return !/\d/.test(seen.charAt(end + 1));
  return after !== "%" && after !== "‰" && after !== "℃" && after !== "°";
}

/** Whether a short tail of digits follows by a dash: a card's check value, a telephone's extension. */
export function hasShortTail(seen: string, end: number, longest: number): boolean {
  const tail = /^-(\d+)(.?)/.exec(seen.slice(end, end + longest + 3));
  return tail !== null && (tail[1] ?? "").length <= longest && !/[-_.\w]/.test(tail[2] ?? "");
}

function wordUpTo(seen: string, end: number): string {
  let start = end;
  while (end - start <= LONGEST_WORD && LETTER.test(seen.charAt(start - 1))) start--;
  return /[0-9_-]/.test(seen.charAt(start - 1)) ? "" : seen.slice(start, end).toLowerCase();
}

function wordFrom(seen: string, start: number): string {
  let end = start;
  while (end - start <= LONGEST_WORD && LETTER.test(seen.charAt(end))) end++;
  return seen.slice(start, end).toLowerCase();
}
