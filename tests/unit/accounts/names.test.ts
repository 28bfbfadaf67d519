import { describe, expect, test } from "vitest";
import { nameProblem } from "~/accounts/names";
import { nameSkeleton } from "~/accounts/skeleton";
import { confusableNames, INVISIBLE, ORDINARY_NAMES } from "../../support/confusable-names";

const brands = ["Askwell", "Harbour Pay", "海湾支付"];
const problem = (name: string) => nameProblem(name, { brands });

describe("T11: nobody is called as staff or the company are", () => {
  test("several thousand spellings of staff words and brands are all refused", () => {
    const names = confusableNames();
    expect(names.length).toBeGreaterThan(3000);
    expect(names.filter((name) => problem(name) === null)).toEqual([]);
  });

  test("spellings in one script alone are known by their looks, not by odd characters", () => {
    for (const name of [
      "ОFFIСIАL",
      "OFFlCIAL",
      "ſtaff",
      "ＡＤＭＩＮ",
      "Ädmïn",
      "5upp0rt",
      "Harbor Pay",
      "HarbourPay Help",
      "海灣支付",
      "o f f i c i a l",
    ]) {
      expect(problem(name), name).toBe("account.name-reserved");
    }
  });

  test("ordinary names in many scripts are welcome", () => {
    expect(
      ORDINARY_NAMES.filter((name) => problem(name) !== null).map((name) => [name, problem(name)]),
    ).toEqual([]);
  });

  test("a brand of the installation is refused, and free where it is not one", () => {
    expect(nameProblem("Northwind Fan", { brands: ["Northwind"] })).toBe("account.name-reserved");
    expect(problem("Northwind Fan")).toBeNull();
  });

  test("emoji and signs that could pose as a badge are refused", () => {
    for (const sign of [
      "✓",
      "✔",
      "✔️",
      "☑",
      "✅",
      "★",
      "⭐",
      "🛡️",
      "🔵",
      "Ⓥ",
      "®",
      "™",
      "👑",
      "√",
      "🅰",
      "♛",
    ]) {
      expect(problem(`Anna ${sign}`), sign).toMatch(/^(account\.name-symbols|text\.unreadable)$/);
    }
  });

  test("scripts that look alike are not mixed, those written together are", () => {
    expect(problem("Bоb Miller")).toBe("account.name-mixed-scripts");
    expect(problem("林薇 Lin")).toBeNull();
  });

  test("a name has two to forty characters and a letter", () => {
    expect(problem("A")).toBe("text.too-short");
    expect(problem("An")).toBeNull();
    expect(problem("a".repeat(40))).toBeNull();
    expect(problem("a".repeat(41))).toBe("text.too-long");
    expect(problem("12 34")).toBe("account.name-no-letter");
  });
});

describe("T12: nothing invisible in a name", () => {
  test("sixteen invisible and turning characters are refused wherever they stand", () => {
    expect(new Set(INVISIBLE).size).toBe(16);
    for (const sign of INVISIBLE) {
      for (const name of [`${sign}Anna`, `An${sign}na`, `Anna${sign}`]) {
        expect(problem(name), `U+${sign.charCodeAt(0).toString(16)}`).toBe("text.unreadable");
      }
    }
  });

  test("heaps of marks, loose marks and rings are refused", () => {
    for (const name of [
      `A${"\u0301".repeat(5)}nna`,
      "\u0301Anna",
      "A\u20DDnna",
      "A\u0000nna",
      "A\uD800nna",
    ]) {
      expect(problem(name)).not.toBeNull();
    }
  });
});

describe("names that look alike", () => {
  test("share a skeleton whatever their case, accents, blanks and script", () => {
    for (const [one, other] of [
      ["Anna Lee", "anna lee"],
      ["Anna Lee", "AnnaLee"],
      ["Zoë", "Zoe"],
      ["Alice", "AIice"],
      ["Сосо", "Coco"],
      ["ցօօց", "Goog"],
      ["Tom", "Torn"],
      ["Bob10", "BoblO"],
    ] as const) {
      expect(nameSkeleton(one), `${one} and ${other}`).toBe(nameSkeleton(other));
    }
  });

  test("and names that do not look alike have different ones", () => {
    const skeletons = ORDINARY_NAMES.map(nameSkeleton);
    expect(new Set(skeletons).size).toBe(ORDINARY_NAMES.length);
    expect(nameSkeleton("किरण")).not.toBe(nameSkeleton("करण"));
    expect(skeletons.every((skeleton) => skeleton.length > 0)).toBe(true);
  });
});
