import type { FormAnswer } from "~/ui";

/** A form shown again as it was typed, with nothing wrong: for previews and suggestions without scripts. */
export function formAsTyped(values: Record<string, string | string[] | undefined>): FormAnswer {
  const typed = Object.entries(values).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return { values: Object.fromEntries(typed), errors: {}, summary: [] };
}
