import { describe, expect, test } from "vitest";
import { findPrivateData } from "~/privacy";
import { ibans, identityNumbers, TEST_CARDS, unionPayCards } from "../../support/private-data";

const kinds = (text: string) => findPrivateData(text).map(({ kind }) => kind);
/** The number with its last digit changed to each of the other nine. */
const mistyped = (number: string) =>
  [..."0123456789"]
    .filter((digit) => digit !== number.at(-1))
    .map((digit) => number.slice(0, -1) + digit);

describe("card numbers", () => {
  test("of every network are found by themselves", () => {
    for (const number of [...Object.values(TEST_CARDS), ...unionPayCards])
      expect(kinds(number), number).toEqual(["card"]);
  });

  test("with one wrong digit are no card numbers", () => {
    for (const number of Object.values(TEST_CARDS))
      for (const wrong of mistyped(number)) expect(kinds(wrong), wrong).toEqual([]);
  });

  test("need a network's prefix and length besides the check digit", () => {
    for (const number of [
      "0000000000000000",
      "1111111111111117",
      "41111111111111113",
      "9999999999999995",
    ])
      expect(kinds(number), number).toEqual([]);
  });
});

describe("identity numbers", () => {
  test("are found with digits and with X", () => {
    expect(identityNumbers.some((number) => number.endsWith("X"))).toBe(true);
    for (const number of identityNumbers) expect(kinds(number), number).toEqual(["identity"]);
  });

  test("need the right check character", () => {
    for (const number of identityNumbers)
      for (const wrong of mistyped(number)) expect(kinds(wrong), wrong).not.toContain("identity");
  });

  test("need a day that exists and a province that exists", () => {
    // The check characters are right; 30 February, 31 April, month 13, province 99.
    for (const number of [
      "110101199902300020",
      "110101199904310023",
      "110101199913010023",
      "990101199901010020",
    ])
      expect(kinds(checked(number)), number).toEqual([]);
    expect(kinds(checked("110101200002290020"))).toEqual(["identity"]);
    expect(kinds(checked("110101190002290020"))).toEqual([]);
  });
});

describe("IBANs", () => {
  test("of the registry are found", () => {
    for (const iban of ibans) expect(kinds(iban), iban).toEqual(["iban"]);
  });

  test("need the right check digits, length and structure", () => {
    for (const iban of ibans) {
      for (const wrong of mistyped(iban)) expect(kinds(wrong), wrong).not.toContain("iban");
      expect(kinds(`${iban}1`)).not.toContain("iban");
      expect(kinds(iban.slice(0, -1))).not.toContain("iban");
    }
    // For one of these the sum is right.
    for (let check = 10; check < 99; check++)
      expect(kinds(`md ${check} hours later i saw that it failed`)).toEqual([]);
    expect(kinds("DE89NWBK60161331926819")).not.toContain("iban");
    expect(kinds("ZZ89370400440532013000")).not.toContain("iban");
  });
});

/** The number with the check digit it should have (weights of GB 11643), or another first sequence digit where that would be X. */
function checked(number: string): string {
  for (let sequence = 0; sequence < 10; sequence++) {
    const digits = number.slice(0, 16) + sequence;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * 2 ** (17 - at), 0);
    const check = (12 - (sum % 11)) % 11;
    if (check < 10) return digits + check;
  }
  throw new Error("no such number");
}
