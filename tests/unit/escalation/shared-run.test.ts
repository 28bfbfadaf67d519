import { describe, expect, test } from "vitest";
import { sharedRun } from "~/escalation/desk/shared-run";

const NOTE = "Risk flagged him as a mule, do not tell him before Tuesday.";
const ZH_NOTE = "风控怀疑他在帮人洗钱，周二之前先不要告诉他。";

describe("words of a note that turn up elsewhere", () => {
  test("six words in one run are found, whatever their case and punctuation", () => {
    expect(sharedRun("We see: FLAGGED him as a mule — do not worry.", [NOTE])).toBe(
      "FLAGGED him as a mule — do not",
    );
  });

  test("five words are what anybody might write", () => {
    expect(sharedRun("Please do not tell him before noon.", [NOTE])).toBe(null);
  });

  test("twelve Chinese characters in one run are found, eleven are not", () => {
    expect(sharedRun("因为风控怀疑他在帮人，洗钱周二。", [ZH_NOTE])).toBe(
      "风控怀疑他在帮人,洗钱周二",
    );
    expect(sharedRun("因为怀疑他在帮人洗钱周二。", [ZH_NOTE])).toBe(null);
  });

  test("full-width letters and a mix of both scripts are read as what they are", () => {
    const mixed = "他的 account 已经被 risk team 冻结三天了";
    expect(sharedRun("您的 ａｃｃｏｕｎｔ 已经被 RISK team 冻结三天了。", [mixed])).toContain(
      "冻结",
    );
  });

  test("what the thread itself says gives nothing away", () => {
    const error = "Your payment could not be processed at this time";
    expect(sharedRun(`It says "${error}".`, [`He gets: ${error}.`])).not.toBe(null);
    expect(sharedRun(`It says "${error}".`, [`He gets: ${error}.`], [error])).toBe(null);
  });

  test("nothing is found in nothing", () => {
    expect(sharedRun("", [NOTE])).toBe(null);
    expect(sharedRun(NOTE, [])).toBe(null);
  });
});
