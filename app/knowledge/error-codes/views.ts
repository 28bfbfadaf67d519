import type { Locale } from "~/i18n";
import type { ProblemType } from "~/shared/problem-types";
import type { PersonView } from "~/shared/views";

/** What a code means, in the reader's language where somebody wrote it, else in the other. */
export type CodeView = {
  code: string;
  problemType: ProblemType | null;
  meaning: { text: string; language: Locale } | null;
  steps: { lines: string[]; language: Locale } | null;
};

/** A line of the list of codes. */
export type CodeRow = Omit<CodeView, "steps"> & {
  /** Questions in sight that carry it. */
  questions: number;
};

/** A line of the leads' list. */
export type StaffCodeRow = {
  code: string;
  questions: number;
  described: boolean;
  /** The languages in which something is not written yet; both where nothing is. */
  missing: Locale[];
};

/** A code in both languages, as its editors have it. */
export type CodeForStaff = CodeTexts & {
  code: string;
  problemType: string;
  changedAt: string;
  changedBy: PersonView | null;
};

export type CodeTexts = {
  meaningEn: string;
  meaningZh: string;
  stepsEn: string;
  stepsZh: string;
};
