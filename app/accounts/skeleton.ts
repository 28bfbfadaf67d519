import { rectifyConfusion } from "unicode-confusables";

/** Accents and points that sit on a letter without making it another one to a hasty reader. */
const ACCENTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, nothing that joins
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/g;
const NOT_A_LETTER = /[^\p{L}\p{M}\p{N}]/gu;

/** Letters that UTS-39's table leaves apart though they look alike in small print. */
const LOOK_ALIKES = letterMap(
  "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɐɓɗɘɛɠɦɨɩɬɭɱɲŋɔɵɽɾʂʈʉʋʎʐӏʍмнктвĸ",
  "abcdefghijklmnopqrstuvwyzabdeeghiillmnnoorrstuvyzimmhktbk",
);

/** Traditional forms of the characters that staff words and company names use, to their simplified ones. */
const TRADITIONAL = letterMap(
  "灣員務幫護證認權團隊長統係財錢寶銀號賬帳戶業經營運審專屬聯門關處級總顧問監糾錄諮詢訊說話點對為佈發風險維",
  "湾员务帮护证认权团队长统系财钱宝银号账账户业经营运审专属联门关处级总顾问监纠录咨询讯说话点对为布发风险维",
);

function letterMap(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, index) => [letter, letters[index] ?? letter]));
}

const prototypes = new Map<string, string>();
const LATIN = /^[a-z0-9]+$/;

/** One character as it looks, whatever its case: through UTS-39's table, then the two lists above. */
function prototypeOf(character: string): string {
  const lower = character.toLowerCase();
  let prototype = prototypes.get(lower);
  if (prototype === undefined) {
    prototype = looksLike(lower);
    if (!LATIN.test(prototype)) {
      const capital = looksLike(rectifyConfusion(lower.toUpperCase()).toLowerCase());
      if (LATIN.test(capital)) prototype = capital;
    }
    prototypes.set(lower, prototype);
  }
  return prototype;
}

function looksLike(text: string): string {
  const plain = rectifyConfusion(text).normalize("NFKD").replace(ACCENTS, "").toLowerCase();
  return [...plain]
    .map((character) => LOOK_ALIKES.get(character) ?? TRADITIONAL.get(character) ?? character)
    .join("");
}

/**
 * What a name looks like: equal for names that a reader may take for one another, in any script and
 * case, whatever accents, blanks, points or invisible characters they carry. For comparing only.
 * Follows the skeleton of Unicode TS 39 section 4; as capitals and small letters count as equal,
 * I, l, 1 and i are one.
 */
export function nameSkeleton(name: string): string {
  const characters = [...name.normalize("NFKD").replace(ACCENTS, "")];
  return characters
    .map(prototypeOf)
    .join("")
    .replace(/[il1|]/g, "i")
    .replaceAll("0", "o")
    .replaceAll("m", "rn")
    .replaceAll("w", "vv")
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(NOT_A_LETTER, "");
}

/** The same, with the name read as the table has it before capitals and styled letters are made plain: 'ſ' for f, '𝚴' for N. */
export function nameSkeletonAsWritten(name: string): string {
  return nameSkeleton(rectifyConfusion(name));
}
