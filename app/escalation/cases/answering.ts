/** What becomes of a case once its answer stands. */
export const AFTER_ANSWER = ["stay", "wait-customer", "solve"] as const;
export type AfterAnswer = (typeof AFTER_ANSWER)[number];

/** The form's field for the answer in a language. */
export const ANSWER_FIELDS = { en: "bodyEn", "zh-CN": "bodyZh" } as const;
