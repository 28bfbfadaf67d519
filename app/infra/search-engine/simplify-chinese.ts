import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
// All three are written for 'account', in the same texts.
const simplified = new Map([
  ["帳", "账"],
  ["帐", "账"],
  ["賬", "账"],
]);

/** Traditional characters as simplified ones, each in its place: the length stays. */
export function simplifyChinese(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => {
    const known = simplified.get(character);
    if (known) return known;
    const plain = convert(character);
    const one = plain.length === 1 ? plain : character;
    simplified.set(character, one);
    return one;
  });
}
