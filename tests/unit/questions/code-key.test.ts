import { expect, test } from "vitest";
import { asCode } from "~/knowledge";
import { codeKey } from "~/questions";

test.each([
  "HP-4021",
  "hp4021",
  "hp-4021",
  "HP 4021",
  "HP_4021",
  "HP－4021",
  "ＨＰ－４０２１",
  "HP–4021",
  "HP−4021",
  " hp-4021\n",
])("however people write a code (%j), it is the same one", (written) => {
  expect(codeKey(written)).toBe("HP4021");
});

test("signs that tell codes apart stay: E:12.5 is not E:125", () => {
  expect(codeKey("E:12.5")).not.toBe(codeKey("E:125"));
  expect(codeKey("E#1")).toBe("E#1");
});

test("what holds no letter or digit is no code", () => {
  for (const text of ["", "---", " ", "...", "。", "提现"]) expect(codeKey(text)).toBe("");
});

test("a lead's way to write a code is kept but for capitals and hyphens; sentences are no codes", () => {
  expect(asCode("hp－4021")).toBe("HP-4021");
  expect(asCode("err_12")).toBe("ERR_12");
  for (const text of ["", "my card", "提现-1", "--", "x".repeat(41)])
    expect(asCode(text)).toBeNull();
});
