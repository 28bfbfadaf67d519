/** Ranges of a card's first digits, with the lengths a card of that range may have. */
type Range = { first: string; last: string; lengths: readonly number[] };

const to19 = (from: number) => Array.from({ length: 20 - from }, (_, index) => from + index);
const range = (first: string, last: string, lengths: readonly number[]): Range => ({
  first,
  last,
  lengths,
});

// ISO/IEC 7812 issuer ranges as the networks publish them.
const RANGES: readonly Range[] = [
  range("4", "4", [13, 16, 19]), // Visa
  range("51", "55", [16]), // Mastercard
  range("2221", "2720", [16]), // Mastercard, 2-series
  range("34", "34", [15]), // American Express
  range("37", "37", [15]),
  range("62", "62", to19(16)), // UnionPay
  range("81", "81", to19(16)),
  range("9558", "9558", [16, 19]), // older mainland debit cards
  range("6011", "6011", to19(16)), // Discover
  range("644", "649", to19(16)),
  range("65", "65", to19(16)),
  range("60", "60", [16]), // RuPay
  range("508", "508", [16]),
  range("3528", "3589", to19(16)), // JCB
  range("300", "305", [14, 16]), // Diners Club
  range("3095", "3095", [14, 16]),
  range("36", "36", [14, 16]),
  range("38", "39", [14, 16]),
  range("5018", "5018", to19(12)), // Maestro
  range("5020", "5020", to19(12)),
  range("5038", "5038", to19(12)),
  range("5612", "5612", to19(12)),
  range("5893", "5893", to19(12)),
  range("6304", "6304", to19(12)),
  range("6390", "6390", to19(12)),
  range("6759", "6763", to19(12)),
  range("2200", "2204", to19(16)), // Mir
  range("9792", "9792", [16]), // Troy
];

/** Whether digits have a card's prefix and length and the right last digit (Luhn). */
export function isCardNumber(digits: string): boolean {
  return (
    RANGES.some(
      ({ first, last, lengths }) =>
        lengths.includes(digits.length) &&
        digits.slice(0, first.length) >= first &&
        digits.slice(0, last.length) <= last,
    ) && passesLuhn(digits)
  );
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 1; place <= digits.length; place++) {
    const digit = Number(digits[digits.length - place]) * (place % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
