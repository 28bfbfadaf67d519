/** Only the base of parsing; never shown. */
const BASE = "http://same.origin.invalid";

/** What browsers drop or reread inside an address, so that it leads elsewhere than it seems. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const TREACHEROUS = /[\u0000-\u001F\u007F-\u009F\\]|\p{Bidi_Control}/u;

/** An uploaded picture's own path; nothing else is ever loaded by a post. */
const OWN_PICTURE = /^\/attachments\/[A-Za-z0-9_-]{1,64}$/;

/** Whether an address is a picture of this site, the only kind that is shown in place. */
export function isOwnPicture(address: string): boolean {
  return OWN_PICTURE.test(address);
}

/** Whether an address that passed `linkAddress` is a path of this site. */
export function isOwnPath(address: string): boolean {
  return address.startsWith("/");
}

/**
 * The address a link in a post may have, or null: `http`, `https` (no user name in it), `mailto`
 * (no line breaks in it) and this site's own paths. Takes an address with its character references resolved.
 */
export function linkAddress(given: string): string | null {
  const address = given.trim();
  if (address.length > 2000 || TREACHEROUS.test(address)) return null;
  const own = address.startsWith("/");
  if (!own && !/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address)) return null;
  let url: URL;
  try {
    url = new URL(address, BASE);
  } catch {
    return null;
  }
  if (url.username || url.password) return null;
  if (url.protocol === "mailto:") return /%0[ad]/i.test(address) ? null : url.href;
  // A plain address stays as it was written; others in the form that browsers would give them.
  const plain = /^[\x21-\x7E]+$/.test(address);
  if (!own) return plain ? address : url.href;
  const path = url.pathname + url.search + url.hash;
  if (url.origin !== BASE || path.startsWith("//")) return null;
  return plain ? address : path;
}
