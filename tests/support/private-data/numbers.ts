/** The numbers that payment companies publish for tests, by network. */
export const TEST_CARDS = {
  visa: "4111111111111111",
  visaDebit: "4012888888881881",
  visaOld: "4222222222222",
  mastercard: "5555555555554444",
  mastercardPrepaid: "5105105105105100",
  mastercardSeries2: "2223003122003222",
  amex: "378282246310005",
  amexCorporate: "371449635398431",
  discover: "6011111111111117",
  discover65: "6510000000000349",
  jcb: "3530111333300000",
  diners: "30569309025904",
  diners36: "36227206271667",
  maestro: "6759649826438453",
  unionPay: "6200000000000005",
  unionPay19: "6205500000000000004",
} as const;

/** Invented UnionPay numbers (16 to 19 digits) whose check digit is right. */
export const unionPayCards = [...counted(12)].map((index) =>
  withLuhn(`62${digitsFrom(index * 7919 + 13, 13 + (index % 4))}`),
);

/** Order and transaction numbers that pass a card's check by chance. */
export const unluckyOrders = [...counted(10)].map((index) =>
  withLuhn(
    `${["4", "52", "62", "6011"][index % 4]}${digitsFrom(index * 104729 + 7, 20)}`.slice(0, 15),
  ),
);

/** IMEIs (TS 23.003: fifteen digits, the last a Luhn check). */
export const imeis = ["35", "86", "01", "99", "35", "86"].map((type, index) =>
  withLuhn(type + digitsFrom(index * 15485863 + 11, 12)),
);

/** Identity numbers of people who don't exist; the last ones end in X. */
export const identityNumbers = [
  ["110101", "19491231", "002"],
  ["110105", "19880229", "118"],
  ["310104", "20010615", "073"],
  ["440305", "19950708", "352"],
  ["510107", "19761101", "241"],
  ["330106", "19830930", "015"],
  ["620102", "19900101", "466"],
  ["810000", "19930412", "009"],
  ["320102", "19991111", "128"],
  ["420106", "20041231", "737"],
].map((parts) => withIdentityCheck(parts.join("")));

/** The examples of the IBAN registry. */
export const ibans = [
  "DE89370400440532013000",
  "GB29NWBK60161331926819",
  "FR1420041010050500013M02606",
  "NL91ABNA0417164300",
  "CH9300762011623852957",
  "ES9121000418450200051332",
  "AT611904300234573201",
  "BE68539007547034",
  "NO9386011117947",
  "SA0380000000608010167519",
  "AE070331234567890123456",
  "MT84MALT011000012345MTLCAST001S",
];

export const mobiles = [
  "13800138000",
  "13912345678",
  "15900001111",
  "18688889999",
  "17712340000",
  "19955550132",
];

/** Completes digits with the check digit of ISO/IEC 7812. */
export function withLuhn(digits: string): string {
  for (let check = 0; check < 10; check++) {
    const total = [...`${digits}${check}`]
      .toReversed()
      .map((digit, index) => (index % 2 === 1 ? 2 * Number(digit) : Number(digit)))
      .reduce((sum, value) => sum + Math.trunc(value / 10) + (value % 10), 0);
    if (total % 10 === 0) return `${digits}${check}`;
  }
  throw new Error("no check digit");
}

/** Completes seventeen digits by ISO 7064 MOD 11-2, as the standard states it: weights 2^(17-i). */
export function withIdentityCheck(digits: string): string {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * 2 ** (17 - index),
    0,
  );
  const check = (12 - (sum % 11)) % 11;
  return digits + (check === 10 ? "X" : check);
}

/** Digits that look like any others and are the same on every run. */
export function digitsFrom(seed: number, count: number): string {
  let state = seed >>> 0;
  let digits = "";
  while (digits.length < count) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    digits += (state >>> 16) % 10;
  }
  return digits;
}

export function* counted(count: number): Generator<number> {
  for (let index = 0; index < count; index++) yield index;
}
