import { Marked, type RendererObject, type Tokens } from "marked";
import { isOwnPicture } from "./addresses";
import { cutAtMentions } from "./mentions";
import { escapeHtml, showable } from "./plain-html";
import { sanitise } from "./sanitise.server";

/** Headings begin below the page's own (h1) and the post's (h2). */
const HEADING_SHIFT = 2;

/** Markup this much longer than any written by hand comes of a text made to swell (references, empty cells). */
const HTML_MAX = 400_000;

const TABLE_LABEL_MAX = 120;

/**
 * Markdown (GitHub's kind, line breaks kept) to safe HTML. HTML in the text is shown as text; `@name` becomes a link where `mentions`
 * knows the name. Throws on texts that nest or swell beyond reason. Takes as long as a hostile text
 * makes it take: call it in a thread that can be stopped.
 */
export function toHtml(text: string, mentions: ReadonlyMap<string, string>): string {
  const marked = new Marked({
    gfm: true,
    breaks: true,
    // Without these two no tag is ever read as one.
    tokenizer: { html: () => undefined, tag: lineBreak },
    renderer: renderer(mentions),
  });
  const html = marked.parse(showable(text), { async: false });
  if (html.length > HTML_MAX) throw new RangeError("This text swells beyond reason");
  return sanitise(html).trim();
}

/** `<br>` is the one tag that tables need. */
function lineBreak(source: string): Tokens.Tag | undefined {
  const raw = /^<br ?\/?>/i.exec(source)?.[0];
  return raw
    ? { type: "html", raw, text: "<br>", block: false, inLink: false, inRawBlock: false }
    : undefined;
}

/** Escapes for HTML; character references stay what they are, as Markdown has it. */
function escapeText(text: string): string {
  return text.replace(/&(?!(?:#\d{1,7}|#[Xx][\da-fA-F]{1,6}|\w{1,40});)|[<>"']/g, escapeHtml);
}

function titled(title: string | null | undefined): string {
  return title ? ` title="${escapeText(title)}"` : "";
}

function renderer(mentions: ReadonlyMap<string, string>): RendererObject {
  let linkDepth = 0;
  return {
    html: () => "<br>",
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + HEADING_SHIFT);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    code({ text, lang }) {
      const language = /^[\w+#.-]{1,30}/.exec(lang ?? "")?.[0].toLowerCase();
      const named = language ? ` class="language-${language}"` : "";
      return `<pre><code${named}>${escapeHtml(text.replace(/\n$/, ""))}\n</code></pre>\n`;
    },
    codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
    text(token) {
      if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
      if ("escaped" in token && token.escaped) return token.text;
      if (linkDepth > 0 || token.type !== "text") return escapeText(token.text);
      return cutAtMentions(token.text, mentions)
        .map(({ text, href }) =>
          href === null
            ? escapeText(text)
            : `<a class="mention" href="${escapeHtml(href)}">${escapeText(text)}</a>`,
        )
        .join("");
    },
    link({ href, title, text, tokens, autolink }) {
      linkDepth++;
      const inner = autolink ? escapeHtml(text) : this.parser.parseInline(tokens);
      linkDepth--;
      if (linkDepth > 0) return inner;
      return `<a href="${autolink ? escapeHtml(href) : escapeText(href)}"${titled(title)}>${inner}</a>`;
    },
    image({ href, title, text, tokens }) {
      const alt = tokens ? this.parser.parseInline(tokens, this.parser.textRenderer) : text;
      if (isOwnPicture(href)) return `<img src="${href}" alt="${escapeText(alt)}"${titled(title)}>`;
      const name = escapeText(alt.trim() || href);
      return linkDepth > 0 ? name : `<a href="${escapeText(href)}"${titled(title)}>${name}</a>`;
    },
    list(token) {
      const tag = token.ordered ? "ol" : "ul";
      const start = token.ordered && token.start !== 1 ? ` start="${token.start}"` : "";
      const tasks =
        !token.ordered && token.items.some((item) => item.task) ? ' class="task-list"' : "";
      return `<${tag}${start}${tasks}>\n${token.items.map((item) => this.listitem(item)).join("")}</${tag}>\n`;
    },
    listitem(item) {
      const [first, second, ...rest] = item.tokens;
      if (first?.type === "checkbox") {
        const label = second?.type === "text" ? this.text(second as Tokens.Text) : "";
        const others = this.parser.parse(second && !label ? [second, ...rest] : rest);
        return `<li class="task"><label>${this.checkbox(first as Tokens.Checkbox)}${label}</label>${others}</li>\n`;
      }
      if (item.task && first?.type === "paragraph") {
        const label = this.parser.parseInline(first.tokens ?? []);
        const others = this.parser.parse(item.tokens.slice(1));
        return `<li class="task"><p><label>${label}</label></p>\n${others}</li>\n`;
      }
      return `<li>${this.parser.parse(item.tokens)}</li>\n`;
    },
    table(token) {
      const row = (cells: Tokens.TableCell[]) =>
        `<tr>\n${cells.map((cell) => this.tablecell(cell)).join("")}</tr>\n`;
      const label = token.header
        .map((cell) => this.parser.parseInline(cell.tokens, this.parser.textRenderer).trim())
        .filter(Boolean)
        .join(", ")
        .slice(0, TABLE_LABEL_MAX);
      const body = token.rows.map(row).join("");
      const inside = `<thead>\n${row(token.header)}</thead>\n${body && `<tbody>${body}</tbody>\n`}`;
      return `<div class="table-scroll" aria-label="${escapeText(label)}"><table>\n${inside}</table></div>\n`;
    },
  };
}
