import type { BoxTexts, MovedValues } from "~/escalation";

/** What a form has for the private box: typed into fields of its own, taken out of its texts, or to be taken. */
export type BoxGiven = {
  fields: BoxTexts;
  moved: MovedValues;
  /** Tickets of pictures. */
  pictures: string[];
  /** Put aside what is masked in the form's texts. */
  moveMasked: boolean;
};
