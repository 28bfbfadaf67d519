/** What keeps its tag on the way to Markdown; the text of all other elements stays. */
const KEPT = new Set(
  "p br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong b i s del strike a img kbd sup table thead tbody tr th td".split(
    " ",
  ),
);
const VOID = new Set(["br", "hr", "img"]);
/** What a cell of a Markdown table can hold; other elements leave their text there. */
const IN_TABLES = new Set(
  "br code em strong b i s del strike a img kbd sup thead tbody tr th td".split(" "),
);
/** More cells than this, and the converter's work on tables gets out of hand: the rest is text. */
const CELLS_MAX = 2_000;
/** Elements whose content is no text for readers. */
const SILENT = new Set([
  "script",
  "style",
  "template",
  "head",
  "title",
  "noscript",
  "iframe",
  "svg",
  "math",
]);
/** Deeper nesting than this is an attack: Markdown's quotes and lists stay far below. */
const DEPTH_MAX = 24;
/** Longer runs of blanks make the converter's patterns take minutes; the rest of a run is dropped. */
const BLANKS_MAX = 200;
/** References that may stand for a blank: numbers, and the names that HTML gives to blanks. */
const REFERENCE =
  /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|Tab|NewLine|nbsp|NonBreakingSpace|ensp|emsp|emsp1[34]|numsp|puncsp|thinsp|ThinSpace|hairsp|VeryThinSpace|MediumSpace|ThickSpace)(?:;|\b)/gi;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|<!--/g;

/**
 * HTML with known elements alone, each closed where it must be, at most 24 deep, with no
 * attribute but addresses, alternative texts and a code block's language. What comes out can't
 * make an HTML parser repeat or nest without end. Takes time in step with the length.
 */
export function tidyHtml(html: string): string {
  const open: string[] = [];
  let tidy = "";
  let from = 0;
  let cells = 0;
  let blanks = 0;
  const text = (piece: string) => {
    tidy += piece.replace(/\s+|\S+/g, (part) => {
      if (/\S/.test(part)) {
        blanks = 0;
        return part.replaceAll("<", "&lt;");
      }
      const room = Math.max(0, BLANKS_MAX - blanks);
      blanks += part.length;
      return part.slice(0, room);
    });
  };
  const source = html.replace(REFERENCE, blankOf);
  TAG.lastIndex = 0;
  for (let found = TAG.exec(source); found; found = TAG.exec(source)) {
    text(source.slice(from, found.index));
    from = TAG.lastIndex;
    const [whole, slash, tag = "", rest = ""] = found;
    const name = tag.toLowerCase();
    const ending = whole === "<!--" ? "-->" : slash || !SILENT.has(name) ? null : `</${name}`;
    if (ending) {
      from = after(source, ending, from);
      TAG.lastIndex = from;
    } else if (!KEPT.has(name) || (!slash && open.includes("table") && !IN_TABLES.has(name)))
      continue;
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
  text(source.slice(from));
  return tidy + close(open, 0);
}

/** The same as one run of text, for what can't be converted. */
export function plainText(html: string): string {
  return html
    .replace(REFERENCE, blankOf)
    .replace(TAG, " ")
    .replace(/&(lt|gt|quot|amp|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

const ENTITIES: Record<string, string> = {
  lt: "<",
  gt: ">",
  quot: '"',
  amp: "&",
  nbsp: " ",
  "#39": "'",
};

/** The blank itself, where a reference stands for one. */
function blankOf(reference: string, decimal?: string, hexadecimal?: string): string {
  const digits = decimal ?? hexadecimal;
  if (digits === undefined) return /^&(?:Tab|NewLine);?$/i.test(reference) ? " " : "\u00A0";
  const code = Number.parseInt(digits, decimal === undefined ? 16 : 10);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return /^\s$/.test(character) ? character : reference;
}

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
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    rest,
  );
  const value = (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('"', "&quot;");
  return value === undefined ? "" : ` ${name}="${value}"`;
}
