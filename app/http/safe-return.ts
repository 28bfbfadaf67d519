/** Only the base of parsing; never shown. */
const BASE = "http://same.origin.invalid";

/**
 * The path to go back to after signing in, rebuilt from its parts, or `fallback` when the value
 * leads anywhere but this site (other origins, `//host`, backslashes, controls, encoded slashes at the front).
 */
export function safeReturn(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || value.length > 2000) return fallback;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside addresses
  if (!value.startsWith("/") || /[\\\u0000-\u0020\u007F]/.test(value)) return fallback;
  let url: URL;
  try {
    url = new URL(value, BASE);
  } catch {
    return fallback;
  }
  if (url.origin !== BASE || url.username || url.password) return fallback;
  const path = url.pathname + url.search + url.hash;
  return /^\/(?:[/\\]|%2f|%5c)/i.test(path) ? fallback : path;
}
