import { expect, test } from "vitest";
import { questionIdIn } from "~/pages";

test.each([
  ["42", 42],
  [" #42 ", 42],
  ["42-my-card-is-declined", 42],
  ["/questions/42", 42],
  ["https://help.example.com/questions/42-my-card?notice=asked#post-43", 42],
  ["https://help.example.com/questions/mine", null],
  ["my other question", null],
  ["99999999999", null],
  ["", null],
])("a moderator who names a question as %j means %j", (text, id) => {
  expect(questionIdIn(text)).toBe(id);
});
