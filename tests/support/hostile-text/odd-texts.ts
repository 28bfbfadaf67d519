import { characters, distinct, everyPair } from "./combine";

function codePoints(first: number, last: number, step = 1): string[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index * step));
}

/** Around what is odd: alone, inside a word, doubled, in markup. */
const FRAMES: readonly ((odd: string) => string)[] = [
  (odd) => odd,
  (odd) => `before${odd}after`,
  (odd) => `**${odd}** [${odd}](/questions "${odd}") \`${odd}\``,
];

const CONTROLS = [...codePoints(0x00, 0x1f), ...codePoints(0x7f, 0x9f)];

const INVISIBLE = characters(
  ...[
    0x00ad, 0x034f, 0x061c, 0x115f, 0x17b4, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028,
  ],
  ...[
    0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069,
  ],
  ...[
    0x206a, 0x206f, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffc, 0xfffd, 0xfffe,
  ],
  ...[0xffff, 0x1d173, 0x1fffe, 0xe0001, 0xe0020, 0xe0061, 0xe007f, 0xe0100, 0xf0000, 0x10ffff],
);

/** Halves of pairs, which no valid text holds. */
const HALVES = [
  "\uD800",
  "\uDBFF",
  "\uDC00",
  "\uDFFF",
  "\uDC00\uD800",
  "\uD83D\uD83D\uDE00",
  "\uD83D",
];

const NUMBERS = [
  ...[
    "0",
    "-0",
    "+1",
    "1e309",
    "-1e-400",
    "0x7fffffff",
    "2147483648",
    "9007199254740993",
    "NaN",
    "Infinity",
  ],
  ...[
    "1,000",
    "1.000,5",
    "1_000",
    "٣",
    "三",
    "Ⅳ",
    "½",
    "1/0",
    "0/0",
    "007",
    "1e3",
    "0b11",
    "--1",
    "1.",
    ".5",
  ],
];

const WORDS_OF_MACHINES = [
  ...[
    "null",
    "undefined",
    "true",
    "false",
    "None",
    "nil",
    "NULL",
    "[object Object]",
    "constructor",
    "__proto__",
  ],
  ...[
    "toString",
    "hasOwnProperty",
    "prototype",
    "then",
    "CON",
    "NUL",
    "COM1",
    "aux.txt",
    ".",
    "..",
    "...",
    "~",
  ],
  ...[
    "{}",
    "[]",
    '""',
    "''",
    "{{}}",
    "%s%n%x",
    "%00",
    "%0d%0a",
    "\\0",
    "\\u0000",
    "\\x00",
    "&#0;",
    "&#xD800;",
  ],
  ...[
    "&#x110000;",
    "&nosuch;",
    "&",
    "&&amp;amp;",
    "<",
    ">",
    "</",
    "<>",
    "\\",
    "\\\\",
    "/",
    "//",
    "/*",
    "*/",
  ],
];

const SCRIPTS = [
  ...[
    "付款失败怎么办",
    "付款失敗怎麼辦",
    "支払いに失敗しました",
    "결제에 실패했습니다",
    "فشل الدفع لماذا",
    "התשלום נכשל",
  ],
  ...[
    "भुगतान विफल",
    "การชำระเงินล้มเหลว",
    "Платёж не прошёл",
    "Η πληρωμή απέτυχε",
    "ქართული",
    "አማርኛ",
    "ភាសាខ្មែរ",
  ],
  ...[
    "Ŀİıſẞŉ",
    "ﬁﬂﬃ",
    "Ω≈ç√∫˜µ",
    "¼½¾",
    "①②③",
    "ＡＢＣ１２３",
    "𝕒𝖇𝓬",
    "ⓐⓑⓒ",
    "ᴀʙᴄ",
    "zеrо",
    "раyраl",
    "ℌ𝔞𝔯𝔟",
  ],
  ...["𠜎𠜱𠝹", "㐀㐁", "々〆〇", "「」『』【】", "，。！？；：", "￥€£₿", "ｶﾞｷﾞ", "㍿㌀", "ﷺ", "﷽"],
];

const EMOJI = [
  ...[
    "😀",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "👍🏿",
    "🇨🇳",
    "🇨",
    "1️⃣",
    "❤️",
    "❤︎",
    "🧑🏽‍🚀",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "👁️‍🗨️",
    "🫠",
    "™️",
    "㊙️",
  ],
];

function stacked(): string[] {
  const marks = ["\u0301", "\u0336", "\u0489", "\u20DD", "\u0E47", "\u0670", "\u0F71", "\u3099"];
  const counts = [1, 2, 30, 31, 500, 5_000];
  return everyPair(marks, counts, (mark, count) => `z${mark.repeat(count)}`);
}

function long(): string[] {
  const pieces = [
    "a",
    "W",
    "—",
    "付",
    "é",
    "😀",
    "\u200B",
    "a\u200D",
    " ",
    "\u3000",
    ".",
    "_",
    "\n",
    "﷽",
  ];
  return everyPair(pieces, [256, 3_000], (piece, count) => piece.repeat(count));
}

/** The categories of texts that are valid, or nearly, and break what was only tried with plain words. */
export const ODD_TEXT_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  empty: ["", " ", "\n", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", " \n \n ", "\r\n\r\n", "\r"],
  controls: everyPair(CONTROLS, FRAMES, (odd, frame) => frame(odd)),
  invisible: everyPair([...INVISIBLE], FRAMES, (odd, frame) => frame(odd)),
  halves: everyPair(HALVES, FRAMES, (odd, frame) => frame(odd)),
  stacked: stacked(),
  numbers: NUMBERS,
  machine: everyPair(WORDS_OF_MACHINES, FRAMES.slice(0, 2), (odd, frame) => frame(odd)),
  scripts: everyPair(SCRIPTS, [FRAMES[0], FRAMES[2]], (odd, frame) => frame?.(odd) ?? odd),
  emoji: everyPair(EMOJI, FRAMES, (odd, frame) => frame(odd)),
  long: long(),
};

/** About 650 odd texts from every category. */
export function oddTexts(): string[] {
  return distinct(Object.values(ODD_TEXT_CATEGORIES).flat());
}
