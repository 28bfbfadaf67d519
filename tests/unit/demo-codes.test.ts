import { expect, test } from "vitest";
import { asCode, CODE_MEANING_LIMITS, CODE_STEPS_LIMITS } from "~/knowledge";
import { findPrivateData } from "~/privacy";
import { codeKey } from "~/questions";
import { characterCount } from "~/shared/text";
import { demoQuestions } from "../../prisma/demo";
import { demoCodes } from "../../prisma/demo/codes";

const asked = new Set(demoQuestions.flatMap(({ errorCode }) => (errorCode ? [errorCode] : [])));

test("the demo's lead described a dozen codes in both languages, each once and as it is shown", () => {
  expect(new Set(demoCodes.map(({ code }) => codeKey(code))).size).toBe(demoCodes.length);
  for (const { code } of demoCodes) expect(asCode(code)).toBe(code);
  const whole = demoCodes.filter((code) => code.meaningEn && code.meaningZh);
  expect(whole.length).toBeGreaterThanOrEqual(12);
  for (const { code, stepsEn, stepsZh } of whole)
    expect(stepsEn.split("\n").length, code).toBe(stepsZh.split("\n").length);
});

test("leads find work: one code is described in English alone, and some that people ask about not at all", () => {
  expect(demoCodes.filter(({ meaningZh }) => meaningZh === "")).toHaveLength(1);
  const described = new Set(demoCodes.map(({ code }) => code));
  expect([...asked].filter((code) => !described.has(code)).length).toBeGreaterThan(0);
  expect([...asked].filter((code) => described.has(code)).length).toBeGreaterThan(10);
});

test("the descriptions fit, and hold nothing private", () => {
  for (const { code, meaningEn, meaningZh, stepsEn, stepsZh } of demoCodes) {
    for (const text of [meaningEn, meaningZh])
      expect(characterCount(text), code).toBeLessThanOrEqual(CODE_MEANING_LIMITS.max);
    for (const text of [stepsEn, stepsZh])
      expect(characterCount(text), code).toBeLessThanOrEqual(CODE_STEPS_LIMITS.max);
    expect(findPrivateData([meaningEn, meaningZh, stepsEn, stepsZh].join("\n")), code).toEqual([]);
  }
});
