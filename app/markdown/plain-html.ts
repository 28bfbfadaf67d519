// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNSHOWABLE = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Whether there may be anything to take out at all; halves of characters are looked at closer then. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Plain text beyond this many code units is cut: it keeps one answer cheap for the main thread. */
const PLAIN_MAX = 200_000;

/**
 * A text without what must never reach a page: controls, direction marks (Unicode's Bidi_Control:
 * they let text pose as other text), halves of characters. NUL becomes U+FFFD as CommonMark wants.
 */
export function showable(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD")
    .replace(UNSHOWABLE, "")
    .replace(/\p{Bidi_Control}/gu, "");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML that shows exactly this text, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A text as paragraphs in which nothing is marked up: what is shown when Markdown can't be read. */
export function plainHtml(text: string): string {
  const shown = showable(text.length > PLAIN_MAX ? `${text.slice(0, PLAIN_MAX)}…` : text);
  return shown
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll("\n", "<br>\n")}</p>\n`)
    .join("");
}
