/** Characters of what a code means: one or two sentences. */
export const CODE_MEANING_LIMITS = { max: 300 } as const;
/** Characters of what to do, all steps together. */
export const CODE_STEPS_LIMITS = { max: 1_500 } as const;
/** Characters that a box for a code takes: a code, and what hands add to it. */
export const CODE_TYPED_MAX = 60;
/** Codes on one list: more than a service has. */
export const CODES_LISTED_MAX = 500;
/** Reports are counted over the last day. */
export const REPORT_HOURS = 24;
