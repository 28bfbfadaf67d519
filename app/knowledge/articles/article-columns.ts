/** The columns of an article's texts, for a `select`. */
export const textColumns = {
  titleEn: true,
  titleZh: true,
  appliesEn: true,
  appliesZh: true,
  symptomEn: true,
  symptomZh: true,
  stepsEn: true,
  stepsZh: true,
} as const;

/** The columns that one version keeps beside the texts. */
export const contentColumns = {
  ...textColumns,
  problemType: true,
  errorCodes: true,
  tags: true,
} as const;
