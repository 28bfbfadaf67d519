import { describe, expect, test } from "vitest";
import { questionState } from "~/answers";

const open = {
  closed: false,
  accepted: false,
  recommended: false,
  withSupport: false,
  answerCount: 0,
};

describe("where a question stands", () => {
  test.each([
    ["open", {}],
    ["answered", { answerCount: 1 }],
    ["solved", { accepted: true, answerCount: 1 }],
    ["solved", { recommended: true, answerCount: 3 }],
    ["with-support", { withSupport: true, answerCount: 2 }],
    ["solved", { withSupport: true, accepted: true, answerCount: 2 }],
    ["closed", { closed: true, accepted: true, answerCount: 1 }],
  ] as const)("it is %s with %j", (state, facts) => {
    expect(questionState({ ...open, ...facts })).toBe(state);
  });
});
