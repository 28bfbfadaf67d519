import sanitizeHtml, { type Attributes, type IOptions, type Tag } from "sanitize-html";
import { isOwnPath, isOwnPicture, linkAddress } from "./addresses";
import { showable } from "./plain-html";

/** Deeper markup than this is flattened; nobody writes it by hand. */
const NESTING_MAX = 60;

/** Links that people post lend no standing to where they lead, and tell it nothing. */
const FOREIGN_REL = "nofollow ugc noopener noreferrer";

function only(attributes: Attributes, names: readonly string[]): Attributes {
  const kept: Attributes = {};
  for (const name of names) {
    const value = attributes[name];
    if (value !== undefined) kept[name] = showable(value);
  }
  return kept;
}

function link(_tag: string, given: Attributes): Tag {
  const href = linkAddress(given.href ?? "");
  if (href === null) return { tagName: "span", attribs: {} };
  if (given.class === "mention" && isOwnPath(href)) {
    return { tagName: "a", attribs: { class: "mention", href } };
  }
  return { tagName: "a", attribs: { href, ...only(given, ["title"]), rel: FOREIGN_REL } };
}

function picture(_tag: string, given: Attributes): Tag {
  if (!isOwnPicture(given.src ?? "")) return { tagName: "span", attribs: {} };
  const attribs = { alt: "", ...only(given, ["src", "alt", "title"]), loading: "lazy" };
  return { tagName: "img", attribs };
}

function checkbox(_tag: string, given: Attributes): Tag {
  const attribs: Attributes = { type: "checkbox", disabled: "" };
  if ("checked" in given) attribs.checked = "";
  return { tagName: "input", attribs };
}

function box(_tag: string, given: Attributes): Tag {
  if (given.class !== "table-scroll") return { tagName: "span", attribs: {} };
  const label = showable(given["aria-label"] ?? "");
  // A region without a name is no landmark that anyone could tell from the next.
  const attribs: Attributes = { class: "table-scroll", tabindex: "0" };
  if (label) Object.assign(attribs, { role: "region", "aria-label": label });
  else attribs.role = "group";
  return { tagName: "div", attribs };
}

/** Keeps the attributes of a tag that `rules` know, each only with a value that fits. */
function keep(rules: Record<string, RegExp>) {
  return (tagName: string, given: Attributes): Tag => {
    const attribs: Attributes = {};
    for (const [name, pattern] of Object.entries(rules)) {
      const value = given[name];
      if (value !== undefined && pattern.test(value)) attribs[name] = value;
    }
    return { tagName, attribs };
  };
}

const alignment = keep({ align: /^(?:left|center|right)$/ });

const OPTIONS: IOptions = {
  allowedTags: [
    ...["p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code"],
    ...["strong", "em", "del", "a", "img", "span", "label", "input"],
    ...["div", "table", "thead", "tbody", "tr", "th", "td"],
  ],
  allowedAttributes: {
    a: ["href", "title", "rel", "class"],
    img: ["src", "alt", "title", "loading"],
    input: ["type", "disabled", "checked"],
    div: ["class", "tabindex", "role", "aria-label"],
    pre: ["tabindex"],
    code: ["class"],
    ul: ["class"],
    li: ["class"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
  },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  nestingLimit: NESTING_MAX,
  transformTags: {
    a: link,
    img: picture,
    input: checkbox,
    div: box,
    pre: () => ({ tagName: "pre", attribs: { tabindex: "0" } }),
    code: keep({ class: /^language-[a-z0-9+#._-]{1,30}$/ }),
    ul: keep({ class: /^task-list$/ }),
    li: keep({ class: /^task$/ }),
    ol: keep({ start: /^\d{1,9}$/ }),
    th: alignment,
    td: alignment,
  },
  textFilter: showable,
};

/**
 * HTML reduced to what a post may hold. It trusts nothing, the Markdown reader before it included:
 * every tag, attribute and address is on a list, or it is gone.
 */
export function sanitise(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}
