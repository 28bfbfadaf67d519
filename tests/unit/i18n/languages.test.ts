import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { detectLanguage, formatMoment, formatRelative, localeFromHeader } from "~/i18n";
import { en } from "~/i18n/messages/en";
import { zhCN } from "~/i18n/messages/zh-CN";

describe("the two languages", () => {
  test("have the same messages, each with the same blanks to fill", () => {
    expect(Object.keys(zhCN).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      for (const blank of blanksOf(zhCN[key], "zh-CN"))
        expect(blanksOf(en[key], "en"), key).toContain(blank);
    }
  });

  test("Chinese is written in Chinese", () => {
    const untranslated = (Object.keys(en) as (keyof typeof en)[]).filter(
      (key) => zhCN[key] === en[key] && /[a-z]{4}/.test(en[key].replaceAll(/\{[^}]*\}/g, "")),
    );
    expect(untranslated).toEqual([]);
  });

  test("neither shouts", () => {
    for (const text of [...Object.values(en), ...Object.values(zhCN)])
      expect(text).not.toMatch(/[!！]/);
  });

  test("are chosen by what the browser asks for", () => {
    expect(localeFromHeader("zh-TW,zh;q=0.9,en;q=0.8")).toBe("zh-CN");
    expect(localeFromHeader("fr, en-GB;q=0.5, zh;q=0.4")).toBe("en");
    expect(localeFromHeader("en;q=0, zh;q=0.1")).toBe("zh-CN");
    expect(localeFromHeader("fr")).toBeNull();
    expect(localeFromHeader(null)).toBeNull();
  });

  test("are told apart in what people write", () => {
    expect(detectLanguage("提现失败，错误码 HP-4021", "en")).toBe("zh-CN");
    expect(detectLanguage("The QR code says 支付失败 when I scan it at the shop", "zh-CN")).toBe(
      "en",
    );
    expect(detectLanguage("12345 ???", "zh-CN")).toBe("zh-CN");
  });
});

function blanksOf(message: string, locale: string): string[] {
  const names = new Set<string>();
  const visit = (
    parts: readonly {
      type: number;
      value?: unknown;
      options?: Record<string, { value: readonly never[] }>;
    }[],
  ) => {
    for (const part of parts) {
      if (part.type >= 1 && part.type <= 6) names.add(String(part.value));
      for (const option of Object.values(part.options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst() as never);
  return [...names].sort();
}

describe("times", () => {
  const now = new Date("2026-03-03T08:00:00Z");
  test("are read in the reader's zone and language, with the machine's date behind", () => {
    const at = new Date("2026-03-03T06:30:00Z");
    expect(formatMoment(at, now, "en", "Asia/Shanghai")).toMatchObject({
      text: "Tue 14:30",
      machine: "2026-03-03T06:30:00.000Z",
    });
    expect(formatMoment(at, now, "zh-CN", "Asia/Shanghai").text).toBe("周二 14:30");
  });

  test("of one day read one way, whatever the hour", () => {
    const later = new Date("2026-11-27T06:50:00Z");
    const [early, late] = ["2026-11-21T06:24:00Z", "2026-11-21T07:09:00Z"].map(
      (at) => formatMoment(new Date(at), later, "en", "UTC").text,
    );
    expect([early, late]).toEqual(["Nov 21 06:24", "Nov 21 07:09"]);
    expect(formatMoment(new Date("2026-11-22T00:01:00Z"), later, "en", "UTC").text).toBe(
      "Sun 00:01",
    );
    // The same instants are another day elsewhere.
    expect(
      formatMoment(new Date("2026-11-21T16:00:00Z"), later, "zh-CN", "Asia/Shanghai").text,
    ).toBe("周日 00:00");
  });

  test("far away carry their year", () => {
    expect(formatMoment(new Date("2024-03-03T06:30:00Z"), now, "en", "UTC").text).toContain("2024");
    expect(formatMoment(new Date("2024-03-03T06:30:00Z"), now, "zh-CN", "UTC").text).toContain(
      "2024年",
    );
  });

  test("near by can be told as a distance", () => {
    expect(formatRelative(new Date("2026-03-03T06:00:00Z"), now, "en")).toBe("2 hours ago");
    expect(formatRelative(new Date("2026-03-02T07:00:00Z"), now, "zh-CN")).toBe("昨天");
  });
});
