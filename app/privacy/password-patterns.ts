const either = (...parts: readonly string[]) => `(?:${parts.join("|")})`;
const called = (english: string, chinese: string) =>
  either(chinese, `(?<![A-Za-z0-9])(?:${english})(?![A-Za-z])`);

/** Secrets of digits alone: a PIN, a card's check value, a one-time code. "Code is" would say too little. */
const DIGITS_ONLY = called(
  "pin(?: ?(?:code|number|no))?|cvv2?|cvc2?|cvn2?|(?:card )?security code|otp|one[- ]time (?:code|password)|verification code|passcode",
  "pin ?码|安全码|验证码|校验码|动态码|短信码|取款密码",
);
const FREE = called("passwords?|pass word|passwd|pass ?phrase|pwd|psw|pw", "密码|密碼|口令|暗号");

/** The names of secrets; the first group matches those that hold digits alone. */
export const NAMES = new RegExp(`(${DIGITS_ONLY})|${FREE}`, "gi");

const WHOSE = "(?: ?(?:for|of|on) (?:[\\w'-]{1,16} ){1,3}| (?:I|we|he|she) [a-z]{2,8})?";
const CLOSING = '[\\s"”’)）\\]】*_`]{0,4}';
const ADVERB = "(?: (?:now|still|just|simply|currently|set to|always|only|literally|actually))?";
const ENGLISH = `['’]s(?= )|(?:is|was|are|be|to)\\b${ADVERB}(?: ?:)?`;
const CHINESE =
  "(?:现在|一直|就|都|目前|其实|应该|还|也|改|设|设置|设定|重置|换){0,3}(?:是|为|成了?|叫|用的是)了?\\s?:?";
const SIGNS = ":|=|-{1,2}>|=>|→|\\s-|——?";

/** What stands between the name and the secret, in either language. */
export const LINK = new RegExp(
  `^${WHOSE}${CLOSING}${either(ENGLISH, CHINESE, SIGNS)}\\s{0,3}(?:是|为)?\\s?`,
  "i",
);

/** A link after which any word may follow: "change the password to continue". */
export const LOOSE_LINK = /\b(?:to|be|are)\b/i;

export const OPENED = /^["'“‘「『《`*_[【<(（]{1,3}/;
export const CLOSED: Readonly<Record<string, string>> = {
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

export const VALUE = /^[!-~•]{1,128}/;
export const MASKED = /•{3}/;

/** "HP-4021": what the service shows, not what a person chose. */
export const ERROR_CODE = /^[A-Z]{2,4}-\d{3,5}$/;

/** What makes of digits a count or a day: "8 characters", "6 位". */
export const UNIT_AFTER =
  /^[- ]?(?:位|个|次|天|分钟|小时|秒|年|月|日|元|%|字符|(?:digits?|characters?|chars?|letters?|numbers?|symbols?|times?|days?|hours?|minutes?|seconds?|attempts?|tries|weeks?|months?|years?|st|nd|rd|th)\b)/i;

/** What may follow a word that is a password; a word in the middle of a clause is part of the sentence. */
export const CLAUSE_END =
  /^[\s"'”’)）`*_\]】]*(?:$|[\n.,;:!?，。；！？、|]|(?:and|but|so|please|can|why|it|which|because)\b|怎么|为什么|但|可|请|登)/i;
