import { expect, test } from "vitest";
import { pageNumber } from "~/pages";

test("a page number that nobody can read is the first page", () => {
  const page = (value: string) => pageNumber(new URL(`http://localhost/questions?page=${value}`));
  expect(page("3")).toBe(3);
  for (const value of ["", "0", "-1", "1.5", "1e9", "99999999999", "seven", "%00"]) {
    expect(page(value)).toBe(1);
  }
});
