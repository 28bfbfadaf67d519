/** What a canned reply may name, in braces. */
export const CANNED_VARIABLES = ["asker", "case", "agent", "site"] as const;
export type CannedVariable = (typeof CANNED_VARIABLES)[number];
export type CannedValues = Readonly<Record<CannedVariable, string>>;

const VARIABLE = /\{([^{}\n]*)\}/g;

/** The first thing in braces that is no variable, or null. */
export function unknownVariable(text: string): string | null {
  for (const [, name = ""] of text.matchAll(VARIABLE))
    if (!CANNED_VARIABLES.some((known) => known === name)) return name;
  return null;
}

/** A canned reply with its variables filled in. */
export function fillCanned(text: string, values: CannedValues): string {
  return text.replaceAll(VARIABLE, (whole, name: string) => {
    const known = CANNED_VARIABLES.find((each) => each === name);
    return known ? values[known] : whole;
  });
}
