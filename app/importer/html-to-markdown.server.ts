import { gfm } from "@joplin/turndown-plugin-gfm";
import TurndownService from "turndown";
import { MAX_MARKDOWN_LENGTH } from "~/markdown";
import { readableText, shortened } from "./clean-text";
import { plainText, tidyHtml } from "./tidy-html";

export type Converted = {
  markdown: string;
  /** What was lost on the way, or null. */
  change: "formatting left out" | "text shortened" | null;
};

/** Longer than any real post's HTML (30,000 characters of Markdown); the rest would be cut anyway. */
const HTML_MAX = 100_000;

const service = new TurndownService({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
  emDelimiter: "*",
  hr: "---",
});
service.use(gfm);
service.addRule("kbd", {
  filter: "kbd",
  replacement: (content) =>
    content.trim() && !content.includes("`") ? `\`${content.trim()}\`` : content,
});
service.addRule("raised", {
  filter: "sup",
  replacement: (content) => (content ? `^${content}` : ""),
});
service.addRule("codeBlock", {
  filter: "pre",
  replacement: (_, node) => {
    const code = (node.textContent ?? "").replace(/^\n|\s+$/g, "");
    if (!code) return "";
    const inside = code.match(/`{3,}/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
    const fence = "`".repeat(Math.max(3, inside + 1));
    const named = [node as HTMLElement, ...Array.from(node.childNodes)] as HTMLElement[];
    const language =
      named.map((each) => /language-(\S+)/.exec(each.className ?? "")?.[1]).find(Boolean) ?? "";
    return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
  },
});
service.addRule("link", {
  filter: "a",
  replacement: (content, node) =>
    linkTo((node as HTMLElement).getAttribute("href"), content.trim()),
});
// Pictures of other places are never shown: a link says where it was.
service.addRule("picture", {
  filter: "img",
  replacement: (_, node) => {
    const picture = node as HTMLElement;
    const name = service.escape(readableText(picture.getAttribute("alt") ?? "", true)) || "picture";
    return insideLink(picture) ? name : linkTo(picture.getAttribute("src"), name);
  },
});

/**
 * A post's HTML as Markdown of at most MAX_MARKDOWN_LENGTH characters. Safe for any input: what
 * can't be converted, or is far too long, becomes plain text.
 */
export function htmlToMarkdown(html: string): Converted {
  const converted = html.length <= HTML_MAX ? convert(html) : null;
  const { text, cut } = shortened(
    readableText(converted ?? service.escape(plainText(html.slice(0, HTML_MAX)))),
    MAX_MARKDOWN_LENGTH,
  );
  return {
    markdown: text,
    change: converted === null ? "formatting left out" : cut ? "text shortened" : null,
  };
}

function convert(html: string): string | null {
  try {
    return service.turndown(tidyHtml(html));
  } catch {
    return null;
  }
}

/** A link where the address leads to the web or to a mailbox, else the words alone. */
function linkTo(href: string | null, words: string): string {
  const address = (href ?? "").trim().replace(/^\/\//, "https://");
  if (!words || !/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address) || address.length > 2000)
    return words;
  const safe = address.replace(/[\s<>()[\]\\`|]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
  return `[${words.replace(/\s*\n\s*/g, " ")}](${safe})`;
}

function insideLink(node: HTMLElement): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (parent.nodeName === "A") return true;
  }
  return false;
}
