/** One start tag of rendered HTML, its values with character references resolved. */
export type Tag = { name: string; attributes: ReadonlyMap<string, string> };

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)( \/)?>|([^<>]+)/y;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const VOID = new Set(["br", "hr", "img", "input"]);
const REFERENCES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function resolved(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => REFERENCES[name] ?? "");
}

/**
 * The tags and texts of HTML that is written strictly: lower case, every attribute quoted, every element
 * closed in order, no bare angle bracket or ampersand. Throws on anything that a browser would have to guess at.
 */
export function readHtml(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = "";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(html);
    if (!match) throw new Error(`Loose markup at ${at}: ${html.slice(at, at + 80)}`);
    const [, slash, name = "", rest = "", , words] = match;
    if (words !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(words)) throw new Error(`Loose ampersand: ${words}`);
      text += resolved(words);
    } else if (slash) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      const attributes = new Map<string, string>();
      for (const [, key = "", value = ""] of rest.matchAll(ATTRIBUTE))
        attributes.set(key, resolved(value));
      tags.push({ name, attributes });
      if (!VOID.has(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(" ")}`);
  return { tags, text };
}

const PLAIN_TAGS =
  "p br hr h3 h4 h5 h6 blockquote strong em del span label table thead tbody tr".split(" ");

/** What a post may hold, said a second time and by other means than the cleaner says it. */
const ALLOWED: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(PLAIN_TAGS.map((name) => [name, {}])),
  a: { href: /./, title: /\S|\s/, rel: /^nofollow ugc noopener noreferrer$/, class: /^mention$/ },
  img: { src: /^\/attachments\/[\w-]+$/, alt: /^/, title: /\S|\s/, loading: /^lazy$/ },
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/ },
  div: { class: /^table-scroll$/, tabindex: /^0$/, role: /^(region|group)$/, "aria-label": /./ },
  pre: { tabindex: /^0$/ },
  code: { class: /^language-[a-z0-9+#._-]+$/ },
  ul: { class: /^task-list$/ },
  li: { class: /^task$/ },
  ol: { start: /^\d+$/ },
  th: { align: /^(left|center|right)$/ },
  td: { align: /^(left|center|right)$/ },
};

const OURS = "https://ours.example";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const UNSHOWABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u;

function leadsAstray(href: string): boolean {
  const url = new URL(href, OURS);
  if (url.protocol === "mailto:") return false;
  if (url.username || url.password) return true;
  const written = /^https?:\/\//i.test(href);
  return written ? !/^https?:$/.test(url.protocol) : !href.startsWith("/") || url.origin !== OURS;
}

/** What is wrong with rendered HTML; nothing, when it may stand in a page as it is. */
export function violations(html: string): string[] {
  if (UNSHOWABLE.test(html)) return ["holds what can't be shown"];
  if (!html.isWellFormed()) return ["holds half a character"];
  let tags: Tag[];
  try {
    ({ tags } = readHtml(html));
  } catch (error) {
    return [String(error)];
  }
  return tags.flatMap(({ name, attributes }) => {
    const allowed = ALLOWED[name];
    if (!allowed) return [`<${name}>`];
    const bad = [...attributes].filter(([key, value]) => !allowed[key]?.test(value));
    const found = bad.map(([key, value]) => `<${name} ${key}="${value}">`);
    const href = attributes.get("href");
    if (href !== undefined && leadsAstray(href)) found.push(`link to ${href}`);
    if (name === "a" && !attributes.has("rel") && !attributes.has("class"))
      found.push("link without rel");
    if (name === "input" && !attributes.has("disabled")) found.push("box that can be ticked");
    return found;
  });
}

/** Every address that a page would fetch by itself: all but where links lead. */
export function fetched(html: string): string[] {
  return readHtml(html).tags.flatMap(({ name, attributes }) =>
    [...attributes]
      .filter(([key]) => !(name === "a" && key === "href"))
      .filter(([key]) =>
        /^(?:src|srcset|href|poster|background|style|data|ping|action|cite)$/.test(key),
      )
      .map(([, value]) => value),
  );
}
