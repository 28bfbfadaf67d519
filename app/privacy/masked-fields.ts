import { type PrivateKind, privateKinds } from "./kinds";
import { withoutPrivateData } from "./without-private-data";

/** The fields of a form with each text masked, and what was masked in all of them. */
export function maskedFields<Fields extends Record<string, string>>(
  fields: Fields,
): { fields: Fields; kinds: PrivateKind[] } {
  const kinds: PrivateKind[] = [];
  const masked: Record<string, string> = {};
  for (const [name, given] of Object.entries(fields)) {
    const read = withoutPrivateData(given);
    masked[name] = read.text;
    kinds.push(...read.kinds);
  }
  return { fields: { ...fields, ...masked }, kinds: privateKinds(kinds) };
}
