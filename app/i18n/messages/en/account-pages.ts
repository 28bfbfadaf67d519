export const accountPages = {} as const;
