import { cleanText } from "~/shared/text";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
/** Unicode's Bidi_Control: such marks let a text pose as another (Unicode TR 36, 2.5). */
const DIRECTIONS = /\p{Bidi_Control}/gu;
/** As many marks on one character as our own fields take (`TextChecks`). */
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** A foreign text without what our own fields would refuse; nobody is there to correct it. */
export function readableText(text: string, line = false): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(DIRECTIONS, "")
    .normalize("NFC")
    .replace(STACKED_MARKS, "$1");
  return cleanText(plain, line);
}

/** The text on one line of at most `max` characters (UTF-16), cut with "…" where it is longer. */
export function oneLine(text: string, max: number): { text: string; cut: boolean } {
  const line = readableText(text.slice(0, max * 4 + 100), true);
  if (line.length <= max) return { text: line, cut: false };
  return {
    text: `${line
      .slice(0, max - 1)
      .toWellFormed()
      .replaceAll("\uFFFD", "")
      .trimEnd()}…`,
    cut: true,
  };
}

/**
 * A Markdown text of at most `max` characters (UTF-16): cut after a paragraph, else a line, else
 * anywhere, and marked with "[…]"; a code block left open is closed.
 */
export function shortened(markdown: string, max: number): { text: string; cut: boolean } {
  if (markdown.length <= max) return { text: markdown, cut: false };
  const room = markdown.slice(0, max - 80);
  const ends = [room.lastIndexOf("\n\n"), room.lastIndexOf("\n"), room.length];
  const end = ends.find((at) => at > room.length / 2) ?? room.length;
  const kept = room.slice(0, end).toWellFormed();
  const fence = openFence(kept);
  return { text: `${kept.trimEnd()}${fence ? `\n${fence}` : ""}\n\n[…]`, cut: true };
}

function openFence(markdown: string): string | null {
  let open: string | null = null;
  for (const [, fence = ""] of markdown.matchAll(/^ {0,3}(`{3,60})/gm)) {
    if (open === null) open = fence;
    else if (fence.length >= open.length) open = null;
  }
  return open;
}
