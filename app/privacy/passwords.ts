import { isPlainWord } from "./password-words";
import type { ReadText } from "./read-text";

// Secrets of digits alone (PIN, card check value, one-time code) are told apart: any word may follow "code is".
const DIGITS_ONLY =
  "pin(?: ?(?:code|number|no))?|cvv2?|cvc2?|cvn2?|card security code|security code|otp|one[- ]time (?:code|password)|verification code|passcode|pin码|安全码|验证码|校验码|动态码|短信码|后三位|取款密码";
const FREE =
  "passwords?|pass ?word|passwd|pass ?phrase|pass ?code|pwd|psw|psswd|pw|密码|口令|密碼|暗号";
const NAMES = new RegExp(
  `(?:(?<![A-Za-z0-9])(${DIGITS_ONLY})|(?<![A-Za-z0-9])(${FREE}))(?![a-z])`,
  "gi",
);
// What may stand between the name and the secret, in either language.
const LINK =
  /^(?: ?(?:for|of|on) (?:[\w'-]{1,16} ){1,3}|['’]s)?[\s"”’)）\]】*_`]{0,4}(?:(?:is|was|are|be|to)\b(?: (?:now|still|just|simply|currently|set to|always|only|literally|actually))?(?: ?[:：])?|(?:现在|一直|就|都|目前|其实|应该|还|也|改|设|设置|设定|重置|换)*(?:是|为|成了?|叫|用的是)了?\s?[:：]?|[:：=＝]|-{1,2}>|=>|→|\s-|——?|,|，)\s{0,3}(?:是|为)?\s?/i;
const OPENED = /^["'“‘「『《`*_[【<(（]{1,3}/;
const CLOSED: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "《": "》",
  "`": "`",
  "*": "*",
  _: "_",
  "[": "]",
  "【": "】",
  "<": ">",
  "(": ")",
  "（": "）",
};
const VALUE = /^[!-~•]{1,128}/;
const LONGEST_QUOTED = 64;
const REACH = 60;
const MASKED = /•{3}/;
const ERROR_CODE = /^[A-Z]{2,4}-\d{3,5}$/;
const UNIT_AFTER =
  /^[- ]?(?:位|个|次|天|分钟|小时|秒|年|月|日|%|字符|digits?\b|characters?\b|chars?\b|letters?\b|numbers?\b|symbols?\b|times?\b|days?\b|hours?\b|minutes?\b|attempts?\b|tries\b|weeks?\b|months?\b|years?\b|st\b|nd\b|rd\b|th\b)/i;
const CLAUSE_END =
  /^[\s"'”’)）`*_\]】]*(?:$|[\n.,;:!?，。；！？、)）|]|(?:and|but|so|please|can|why|for|it|which|because)\b|怎么|为什么|但|可|请|登)/i;

/** Secrets that are called a password, a PIN, a check value or a code: the secret alone. */
export function findPasswords(text: ReadText): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const { seen } = text;
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(seen); match; match = NAMES.exec(seen)) {
    text.steps += REACH;
    const after = match.index + match[0].length;
    const secret = secretAfter(text, after, match[1] !== undefined);
    if (!secret) continue;
    found.push(secret);
    NAMES.lastIndex = secret.end;
  }
  return found;
}

function secretAfter(
  text: ReadText,
  after: number,
  digitsOnly: boolean,
): { start: number; end: number } | null {
  const { seen } = text;
  const link = LINK.exec(seen.slice(after, after + REACH))?.[0] ?? null;
  const blank = /^[ ]?/.exec(seen.slice(after, after + 2))?.[0] ?? "";
  let start = after + (link ?? blank).length;
  const opening = OPENED.exec(seen.slice(start, start + 3))?.[0] ?? "";
  start += opening.length;
  const value = valueAt(text, start, opening);
  const end = start + value.length;
  if (!value || MASKED.test(value) || UNIT_AFTER.test(seen.slice(end, end + 12))) return null;
  const accepted = digitsOnly
    ? isDigits(value)
    : link === null
      ? isMixed(value)
      : isSecret(value, opening, seen.slice(end, end + 24));
  return accepted ? { start, end } : null;
}

function valueAt(text: ReadText, start: number, opening: string): string {
  const { seen } = text;
  text.steps += 128;
  const closing = CLOSED[opening.charAt(0)];
  if (closing) {
    const quoted = seen.slice(start, start + LONGEST_QUOTED);
    const end = quoted.search(/[\n]|$/);
    const closed = quoted.slice(0, end).indexOf(closing);
    if (closed > 0) return quoted.slice(0, closed);
  }
  const value = VALUE.exec(seen.slice(start, start + 128))?.[0] ?? "";
  return value.replace(/[.,;:!?'"`)\]>*_]{1,8}$/, (tail) => secretTail(value, tail));
}

// "Hunter2!" keeps its mark, "hunter2." loses the sentence's.
function secretTail(value: string, tail: string): string {
  return /^!+$/.test(tail) && /\d!+$/.test(value) ? tail : "";
}

/** Three to eight digits, perhaps in two groups. */
const isDigits = (value: string) => /^\d{3,8}$|^\d{3}-\d{3}$/.test(value);

/** Letters together with digits, or digits enough: nothing else is said so directly after the word. */
function isMixed(value: string): boolean {
  return (
    value.length >= 5 &&
    !ERROR_CODE.test(value) &&
    /\d{2}|\d$/.test(value) &&
    /^[^/\\=(]+$/.test(value) &&
    (/[A-Za-z]{2}/.test(value) || /^\d{6,8}$/.test(value))
  );
}

function isSecret(value: string, opening: string, after: string): boolean {
  if (value.length < 3 || isPlainWord(value) || ERROR_CODE.test(value)) return false;
  if (/^(?:https?:|www\.|\/)/i.test(value)) return false;
  if (/^\d+[-–~]\d+$/.test(value) && value.length < 6) return false;
  if (/^\d+-?(?:digits?|chars?|characters?|letters?|times?|factor|fa|step)$/i.test(value))
    return false;
  if (opening && /^\S+$/.test(value)) return true;
  if (/\d/.test(value) || /[@#$%^&*!+=~]/.test(value))
    return value.length >= 4 && !/\s/.test(value);
  return CLAUSE_END.test(after);
}
