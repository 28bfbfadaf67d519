/** How people (and their keyboards) write the same digits. */
const inGroups = (sizes: readonly number[], joiner: string) => (digits: string) => {
  const groups: string[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from < digits.length) groups.push(digits.slice(from, from + size));
    from += size;
  }
  if (from < digits.length) groups.push(digits.slice(from));
  return groups.join(joiner);
};

const eachUnit = (change: (unit: string) => string) => (text: string) =>
  [...text].map(change).join("");

const FOURS = [4, 4, 4, 4, 4, 4, 4, 4, 4];

export const solid = (digits: string) => digits;
export const inFours = (joiner: string) => inGroups(FOURS, joiner);
export const asMobile = (joiner: string) => inGroups([3, 4, 4], joiner);
export const asBirthday = (joiner: string) => inGroups([6, 8, 4], joiner);

export const fullWidth = eachUnit((unit) =>
  /[0-9A-Z]/.test(unit) ? String.fromCodePoint(unit.charCodeAt(0) + 0xfee0) : unit,
);

/** A zero-width space, joiner or byte order mark after each digit but the last. */
export const withInvisible = (digits: string) =>
  [...digits].join("\u200b").replace("\u200b", "\ufeff").replace("\u200b", "\u2060");

export const overTwoLines = (digits: string) =>
  `${inFours(" ")(digits.slice(0, 8))}\n${inFours(" ")(digits.slice(8))}`;

export const brokenAnywhere = (digits: string) => `${digits.slice(0, 7)}\n${digits.slice(7)}`;

export const cardWays = [
  solid,
  inFours(" "),
  inFours("-"),
  inFours("."),
  inFours("\u00a0"),
  inFours(" - "),
  inFours("–"),
  inFours("_"),
  inFours("·"),
  (digits: string) => inFours(" ")(fullWidth(digits)),
  fullWidth,
  withInvisible,
  overTwoLines,
  brokenAnywhere,
  inGroups([8, 11], " "),
  inGroups(
    Array.from(digitsOf(19), () => 1),
    " ",
  ),
] as const;

export const mobileWays = [
  solid,
  asMobile(" "),
  asMobile("-"),
  asMobile("."),
  fullWidth,
  withInvisible,
  (digits: string) => `+86 ${digits}`,
  (digits: string) => `+86-${asMobile("-")(digits)}`,
  (digits: string) => `0086${digits}`,
  (digits: string) => `(+86)${digits}`,
  (digits: string) => `86 ${asMobile(" ")(digits)}`,
  (digits: string) => `${digits.slice(0, 7)}\n${digits.slice(7)}`,
] as const;

export const identityWays = [
  solid,
  asBirthday(" "),
  asBirthday("-"),
  inFours(" "),
  fullWidth,
  withInvisible,
  (number: string) => number.toLowerCase(),
  (number: string) => `${number.slice(0, 10)}\n${number.slice(10)}`,
] as const;

export const ibanWays = [
  solid,
  inFours(" "),
  inFours("-"),
  (iban: string) => iban.toLowerCase(),
  fullWidth,
  (iban: string) => `${inFours(" ")(iban.slice(0, 12))}\n${inFours(" ")(iban.slice(12))}`,
] as const;

function* digitsOf(count: number): Generator<number> {
  for (let index = 0; index < count; index++) yield index;
}
