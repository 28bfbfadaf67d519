export const answers = {
  "refusals.answer.relied-on":
    "This answer is accepted or recommended, so others rely on it. You can change it, but not remove it",
} as const;
