/** What a date may be: as its weekday, closed, or open at hours of its own. */
export const DATE_KINDS = ["week", "closed", "hours"] as const;
export type DateKind = (typeof DATE_KINDS)[number];
