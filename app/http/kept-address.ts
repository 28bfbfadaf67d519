import { cookieValue } from "./cookies";

const COOKIE = "sign-in-address";
/** Long enough to read the page in between, in seconds. */
const KEPT_SECONDS = 600;
/** An address as RFC 5321 limits it. */
const LENGTH_MAX = 254;

/**
 * Keeps the address that somebody just typed for the sign-in form they are sent to. A cookie, since
 * addresses have no place in URLs and logs; null forgets it.
 */
export function keepAddress(email: string | null, origin: string): string {
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  const value =
    email && email.length <= LENGTH_MAX && email.isWellFormed() ? encodeURIComponent(email) : "";
  const age = value ? KEPT_SECONDS : 0;
  return `${COOKIE}=${value}; Path=/sign-in; Max-Age=${age}; SameSite=Lax; HttpOnly${secure}`;
}

/** The address kept for the sign-in form, or "". */
export function keptAddress(request: Request): string {
  try {
    return decodeURIComponent(cookieValue(request.headers.get("Cookie"), COOKIE) ?? "").slice(
      0,
      LENGTH_MAX,
    );
  } catch {
    return "";
  }
}
