/** The first words of a text, at most `max` characters (code points), with "…" where there are more. */
export function shortened(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const kept = characters.slice(0, max - 1).join("");
  const blank = kept.lastIndexOf(" ");
  // Scripts without blanks between words are cut where the room ends.
  return `${blank > 0 && blank > kept.length - 30 ? kept.slice(0, blank) : kept}…`;
}
