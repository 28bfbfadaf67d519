/** A piece of a text; `to` is the path of this site that it names. */
export type TextPart = { text: string; to: string | null };

/** Cuts a text at the addresses of this site in it, so that they can be followed; all others stay text. */
export function cutAtOwnLinks(text: string, origin: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[\x21-\x7E]+/g)) {
    const to = ownPath(match[0], origin);
    if (!to) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), to: null });
    end = match.index + match[0].length;
    parts.push({ text: match[0], to });
  }
  if (end < text.length) parts.push({ text: text.slice(end), to: null });
  return parts;
}

function ownPath(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== origin || url.username || url.password || /^\/[/\\]/.test(url.pathname))
    return null;
  return url.pathname + url.search + url.hash;
}
