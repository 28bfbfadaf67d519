export const answers = {
  "refusals.answer.relied-on":
    "This answer is accepted or recommended, so others rely on it. You can change it, but not remove it",
  "refusals.answer.not-marked":
    "This answer is no longer accepted or recommended, so nothing is counted",
  "refusals.answer.own-worked":
    "You asked or answered here yourself. This counts whom else it helped",
} as const;
