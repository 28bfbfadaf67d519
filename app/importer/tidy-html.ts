/** What keeps its tag on the way to Markdown; the text of all other elements stays. */
const KEPT = new Set(
  "p br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i s del strike a img kbd sup table thead tbody tr th td".split(" "),
);
const VOID = new Set(["br", "hr", "img"]);
/** What a cell of a Markdown table can hold; other elements leave their text there. */
const IN_TABLES = new Set("br code em strong b i s del strike a img kbd sup thead tbody tr th td".split(" "));
/** More cells than this, and the converter's work on tables gets out of hand: the rest is text. */
const CELLS_MAX = 2_000;
/** Elements whose content is no text for readers. */
const SILENT = new Set(["script", "style", "template", "head", "title", "noscript", "iframe", "svg", "math"]);
/** Deeper nesting than this is an attack: Markdown's quotes and lists stay far below. */
const DEPTH_MAX = 40;
/** Runs of blanks above this make the converter's patterns slow. */
const BLANKS = /([ \t]{200})[ \t]+|(\n{20})\n+/g;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|<!--/g;

/**
 * HTML with known elements alone, each closed where it must be, at most 40 deep, with no
 * attribute but addresses, alternative texts and a code block's language. What comes out can't
 * make an HTML parser repeat or nest without end. Takes time in step with the length.
 */
export function tidyHtml(html: string): string {
  const open: string[] = [];
  let tidy = "";
  let from = 0;
  let cells = 0;
  const source = html.replace(BLANKS, "$1$2");
  TAG.lastIndex = 0;
  for (let found = TAG.exec(source); found; found = TAG.exec(source)) {
    tidy += source.slice(from, found.index).replaceAll("<", "&lt;");
    from = TAG.lastIndex;
    const [whole, slash, tag = "", rest = ""] = found;
    const name = tag.toLowerCase();
    const ending = whole === "<!--" ? "-->" : slash || !SILENT.has(name) ? null : `</${name}`;
    if (ending) {
      from = after(source, ending, from);
      TAG.lastIndex = from;
    } else if (!KEPT.has(name) || (!slash && open.includes("table") && !IN_TABLES.has(name))) continue;
    else if (slash) {
      const depth = open.lastIndexOf(name);
      if (depth >= 0) tidy += close(open, depth);
    } else if (VOID.has(name)) tidy += `<${name}${kept(name, rest)}>`;
    else if (open.length < DEPTH_MAX && !(name === "a" && open.includes("a"))) {
      if ((name === "td" || name === "th") && ++cells > CELLS_MAX) continue;
      open.push(name);
      tidy += `<${name}${kept(name, rest)}>`;
    }
  }
  return tidy + source.slice(from).replaceAll("<", "&lt;") + close(open, 0);
}

/** The same as one run of text, for what can't be converted. */
export function plainText(html: string): string {
  return html
    .replace(TAG, " ")
    .replace(/&(lt|gt|quot|amp|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/[ \t]{2,}/g, " ");
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: " ", "#39": "'" };

function after(source: string, ending: string, from: number): number {
  const at = source.indexOf(ending, from);
  if (at < 0) return source.length;
  const end = source.indexOf(">", at);
  return end < 0 ? source.length : end + 1;
}

function close(open: string[], depth: number): string {
  let tags = "";
  while (open.length > depth) tags += `</${open.pop()}>`;
  return tags;
}

function kept(name: string, rest: string): string {
  if (name === "a") return attribute(rest, "href");
  if (name === "img") return attribute(rest, "src") + attribute(rest, "alt");
  if (name === "pre" || name === "code") {
    const language = /\blang(?:uage)?-([a-z0-9+#-]{1,20})/i.exec(attribute(rest, "class"))?.[1];
    return language ? ` class="language-${language.toLowerCase()}"` : "";
  }
  return "";
}

function attribute(rest: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(rest);
  const value = (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('"', "&quot;");
  return value === undefined ? "" : ` ${name}="${value}"`;
}
