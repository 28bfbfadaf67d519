import { describe, expect, test } from "vitest";
import { readWhere } from "~/answers/proof/read-where";
import {
  failuresCountFrom,
  isOldNews,
  type ProofTimes,
  silentAt,
  whyOutdated,
} from "~/answers/proof/rules";

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date("2026-03-02T09:00:00.000Z");
const ago = (days: number) => new Date(NOW.getTime() - days * DAY);
const times = (changes: Partial<ProofTimes> = {}): ProofTimes => ({
  markedAt: ago(30),
  editedAt: null,
  confirmedAt: null,
  lastWorkedAt: null,
  ...changes,
});
const said = (failures: number, successes = 0) => ({ failures, successes });

describe("an answer may be outdated", () => {
  test("from the third failure on, unless it worked for as many meanwhile", () => {
    expect(whyOutdated(times(), said(2), NOW)).toBeNull();
    expect(whyOutdated(times(), said(3), NOW)).toBe("failures");
    expect(whyOutdated(times(), said(3, 2), NOW)).toBe("failures");
    expect(whyOutdated(times(), said(3, 3), NOW)).toBeNull();
    expect(whyOutdated(times(), said(9, 8), NOW)).toBe("failures");
  });

  test("after 180 days without a sign of life, to the day, and a failure is none", () => {
    expect(whyOutdated(times({ markedAt: ago(179.9) }), said(0), NOW)).toBeNull();
    expect(whyOutdated(times({ markedAt: ago(180) }), said(0), NOW)).toBe("silence");
    expect(whyOutdated(times({ markedAt: ago(180) }), said(2), NOW)).toBe("silence");
    for (const sign of ["editedAt", "confirmedAt", "lastWorkedAt"] as const) {
      const old = times({ markedAt: ago(400) });
      expect(whyOutdated({ ...old, [sign]: ago(179) }, said(0), NOW), sign).toBeNull();
      expect(whyOutdated({ ...old, [sign]: ago(181) }, said(0), NOW), sign).toBe("silence");
    }
  });

  test("never by silence alone where it is an official word that nobody marked or tried", () => {
    expect(silentAt(times({ markedAt: null, editedAt: ago(500) }))).toBeNull();
    expect(silentAt(times({ markedAt: null, lastWorkedAt: ago(180) }))).toEqual(NOW);
  });

  test("by failures of the last 14 days, and by none from before it was changed, confirmed or marked", () => {
    expect(failuresCountFrom(times(), null, NOW)).toEqual(ago(14));
    expect(failuresCountFrom(times({ editedAt: ago(3) }), null, NOW)).toEqual(ago(3));
    expect(failuresCountFrom(times({ confirmedAt: ago(2) }), null, NOW)).toEqual(ago(2));
    expect(failuresCountFrom(times({ markedAt: ago(1) }), null, NOW)).toEqual(ago(1));
    const failing = { since: ago(60), why: "failures" } as const;
    expect(failuresCountFrom(times({ markedAt: ago(300) }), failing, NOW)).toEqual(ago(74));
    const silent = { since: ago(60), why: "silence" } as const;
    expect(failuresCountFrom(times({ markedAt: ago(300) }), silent, NOW)).toEqual(ago(14));
  });

  test("and is no news a week after it was due", () => {
    expect(isOldNews(ago(6.9), NOW)).toBe(false);
    expect(isOldNews(ago(7.1), NOW)).toBe(true);
  });
});

describe("where it was", () => {
  const codes = (given: Partial<Parameters<typeof readWhere>[0]>) => {
    try {
      readWhere({ country: "", appVersion: "", bank: "", ...given });
      return "";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test("is a country, a version and a bank, each in one spelling, and all may be left out", () => {
    expect(readWhere({ country: "", appVersion: "", bank: "" })).toEqual({
      country: "",
      appVersion: "",
      bank: "",
    });
    expect(
      readWhere({ country: "sg", appVersion: " v8.2.1 (4021) ", bank: " Harbour  Bank " }),
    ).toEqual({ country: "SG", appVersion: "8.2.1 (4021)", bank: "Harbour Bank" });
    expect(readWhere({ country: "CN", appVersion: "８.２", bank: "招商银行" })).toEqual({
      country: "CN",
      appVersion: "8.2",
      bank: "招商银行",
    });
  });

  test.each([
    [{ country: "ZZ" }, "form.choice"],
    [{ country: "<b>" }, "form.choice"],
    [{ appVersion: "the newest" }, "answer.version-unreadable"],
    [{ appVersion: "4111 1111 1111 1111" }, "text.private"],
    [{ appVersion: "1".repeat(31) }, "text.too-long"],
    [{ bank: "https://bank.example" }, "answer.bank-unreadable"],
    [{ bank: "bank.example" }, "answer.bank-unreadable"],
    [{ bank: "me@bank.example" }, "answer.bank-unreadable"],
    [{ bank: "Bank 123456" }, "answer.bank-unreadable"],
    [{ bank: "<script>" }, "answer.bank-unreadable"],
    [{ bank: "行".repeat(41) }, "text.too-long"],
  ])("refuses %j", (given, code) => {
    expect(codes(given)).toBe(code);
  });
});
