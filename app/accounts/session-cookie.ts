import type { Site } from "~/infra/context";

const isSecure = (site: Site) => site.origin.startsWith("https:");

/** `__Host-session` over https: the prefix keeps other hosts of the domain from setting it (RFC 6265bis). */
export function sessionCookieName(site: Site): string {
  return isSecure(site) ? "__Host-session" : "session";
}

/** The Set-Cookie header that gives a browser its session until `expires`. */
export function sessionCookie(site: Site, value: string | null, expires: Date): string {
  const attributes = ["Path=/", `Expires=${expires.toUTCString()}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure(site)) attributes.push("Secure");
  return [`${sessionCookieName(site)}=${value ?? ""}`, ...attributes].join("; ");
}

/** The Set-Cookie header that takes the session away. */
export function clearedSessionCookie(site: Site): string {
  return sessionCookie(site, null, new Date(0));
}
