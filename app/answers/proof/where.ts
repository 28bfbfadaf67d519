/** Where an answer worked or did not, as far as somebody says; "" is 'not said'. */
export type Where = { country: string; appVersion: string; bank: string };

export const NOWHERE: Where = { country: "", appVersion: "", bank: "" };

/** Characters: the longest version with its build, and the long names of banks. */
export const PROOF_LIMITS = { appVersion: { max: 30 }, bank: { max: 40 } } as const;

export const WHERE_KINDS = ["country", "appVersion", "bank"] as const;
export type WhereKind = (typeof WHERE_KINDS)[number];
