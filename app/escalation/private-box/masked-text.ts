import type { BoxTextField } from "./box";

const MASK = "••••";
/** Shorter ones would be told by their last four. */
const LONG_ENOUGH = 8;

/**
 * What its owner reads back of a text in their box: enough to know it again. Masked because a session
 * may be in other hands; what was put in can be replaced at any time, but not read out here.
 */
export function maskedText(field: BoxTextField, text: string): string {
  // The end of a story says nothing that would help to know it again.
  if (field === "other") return MASK;
  const [, host] = /@([^@\s]+)$/.exec(text) ?? [];
  if (host) return `${MASK}@${host}`;
  const characters = [...text];
  return characters.length < LONG_ENOUGH ? MASK : `${MASK}${characters.slice(-4).join("")}`;
}
