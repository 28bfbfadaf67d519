import { expect, test } from "vitest";
import { reminderDue } from "~/notifications";

test("a reminder is due on day 3, another on day 7, and none after two weeks", () => {
  const days = [0, 2.99, 3, 6.99, 7, 13.99, 14, 400];
  expect(days.map(reminderDue)).toEqual([null, null, 3, 3, 7, 7, null, null]);
});
