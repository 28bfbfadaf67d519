/** The longest text that is read as Markdown, in characters (code points); posts take no more. */
export const MAX_MARKDOWN_LENGTH = 20_000;

/** Whether a text is longer than Markdown is read for; looks at no more of it than needed. */
export function isTooLong(text: string): boolean {
  if (text.length <= MAX_MARKDOWN_LENGTH) return false;
  // A code point is at most two code units.
  return text.length > MAX_MARKDOWN_LENGTH * 2 || [...text].length > MAX_MARKDOWN_LENGTH;
}
