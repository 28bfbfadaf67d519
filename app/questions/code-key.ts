/** Blanks, and what people and keyboards type for a hyphen: dashes, the underscore, the minus sign. */
const JOINTS = /[\s\p{Pd}_\u2212]+/gu;

/**
 * An error code as codes are compared: capitals, plain width, nothing between its parts, so that
 * "hp4021", "HP-4021" and "ＨＰ－４０２１" are one. "" for what holds no letter or digit.
 */
export function codeKey(text: string): string {
  const key = text.normalize("NFKC").toUpperCase().replace(JOINTS, "");
  return /[A-Z0-9]/.test(key) ? key : "";
}
