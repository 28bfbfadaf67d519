import { expect, test } from "vitest";
import { fillCanned, unknownVariable } from "~/escalation/desk/canned";
import { queueQuery, readQueueFilter } from "~/escalation/desk/queue-filter";

const values = { asker: "Ann", case: "#7", agent: "Lee", site: "Askwell" };

test("a canned reply is filled in with who asked, the case, who writes and the site", () => {
  expect(fillCanned("Hello {asker}, {case} at {site}. {agent}", values)).toBe(
    "Hello Ann, #7 at Askwell. Lee",
  );
});

test("a name with braces in it is not filled in again", () => {
  expect(fillCanned("Hello {asker}", { ...values, asker: "{agent}" })).toBe("Hello {agent}");
});

test("what is in braces and no variable is named, an empty pair too", () => {
  expect(unknownVariable("Hello {asker} {name}")).toBe("name");
  expect(unknownVariable("Hello {}")).toBe("");
  expect(unknownVariable("Hello {asker}")).toBe(null);
});

test("filters that nobody understands are no wish, and the rest survive the way to an address and back", () => {
  const read = (text: string) => readQueueFilter(new URLSearchParams(text));
  expect(queueQuery(read("owner=everybody&state=lost&type=x&language=fr&waiting=yes"))).toBe("");
  const query = "owner=mine&language=zh-CN&type=withdrawal&state=open&waiting=1&q=bank";
  expect(queueQuery(read(query))).toBe(query);
});
