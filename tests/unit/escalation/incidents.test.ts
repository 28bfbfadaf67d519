import { describe, expect, test } from "vitest";
import { isJump, matches, usualAnHour } from "~/escalation";

describe("a jump of reports", () => {
  test.each([
    [4, 1, false],
    [5, 1, true],
    [7, 2, false],
    [8, 2, true],
    [100, 30, false],
    [120, 30, true],
  ])("%i people in an hour where %i is usual: %s", (reports, usual, jump) => {
    expect(isJump({ reports, usual })).toBe(jump);
  });

  test("of a new or rare code is measured against one report an hour", () => {
    expect(usualAnHour(0)).toBe(1);
    expect(usualAnHour(335)).toBe(1);
    expect(usualAnHour(672)).toBe(2);
  });
});

describe("what an incident is matched by", () => {
  const byCode = { errorCode: "ERR-1042", problemType: "" };
  const byType = { errorCode: "", problemType: "withdrawal" };

  test("its error code, in capitals or not, whatever the type", () => {
    expect(matches(byCode, { errorCode: " err-1042", problemType: "how-to" })).toBe(true);
    expect(matches(byCode, { errorCode: "ERR-1043", problemType: "how-to" })).toBe(false);
    expect(matches(byCode, { errorCode: "", problemType: "how-to" })).toBe(false);
  });

  test("its type alone, where it has no code", () => {
    expect(matches(byType, { errorCode: "ERR-1", problemType: "withdrawal" })).toBe(true);
    expect(matches(byType, { errorCode: "", problemType: "how-to" })).toBe(false);
    expect(matches({ errorCode: "", problemType: "" }, { errorCode: "", problemType: "" })).toBe(
      false,
    );
  });
});
