import { afterEach, beforeEach, expect } from "vitest";

/** A message on the console that no test asked for is a defect: it fails the test that ran. */
const seen: string[] = [];
for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: unknown[]) =>
    void seen.push(`${level}: ${parts.map(String).join(" ")}`);
}
beforeEach(() => {
  seen.length = 0;
});
afterEach(() => expect(seen.splice(0)).toEqual([]));
