import { parseId } from "~/paths";

/** The number of the question that somebody named: its number, "#42", or any address of it; null for other texts. */
export function questionIdIn(text: string): number | null {
  const named = /\/questions\/(\d[^/?#\s]*)/.exec(text)?.[1] ?? text.trim().replace(/^#/, "");
  return parseId(named);
}
