import { createHash, randomBytes } from "node:crypto";
import type { Context } from "~/infra/context";
import { cookieValue } from "./cookies";

/** Two years: as long as browsers keep a device's cookie anyway. */
const MAX_AGE = 2 * 365 * 24 * 3600;
/** 32 random bytes. */
const VALUE = /^[\w-]{43}$/;

/**
 * What tells this device from others, without saying whose it is: the hash of a random cookie, made
 * at its first use. `setCookie` is the header to answer with where it is `fresh`.
 */
export function deviceOf(
  { site }: Context,
  request: Request,
): { deviceHash: string; fresh: boolean; setCookie: string | null } {
  const secure = site.origin.startsWith("https:");
  const name = secure ? "__Host-device" : "device";
  const given = cookieValue(request.headers.get("cookie"), name);
  const known = given !== null && VALUE.test(given) ? given : null;
  const value = known ?? randomBytes(32).toString("base64url");
  return {
    deviceHash: createHash("sha256").update(value).digest("hex"),
    fresh: known === null,
    setCookie: known
      ? null
      : `${name}=${value}; Path=/; Max-Age=${MAX_AGE}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`,
  };
}
