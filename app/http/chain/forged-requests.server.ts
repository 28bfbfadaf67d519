import type { Request, RequestHandler } from "express";
import { paths } from "~/paths";
import { type Hosts, originOf } from "./hosts.server";
import { plainPage } from "./plain-page.server";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses changes that another site makes a browser send: Fetch Metadata and Origin must both say
 * 'same origin' where they are present, and one of them must be. Remix's single-route data door
 * (`?_data`) skips its own check, and we never use it: refused.
 * The one exception is `isOneClickUnsubscribe`.
 */
export function refuseForged(hosts: Hosts): RequestHandler {
  return (req, res, next) => {
    const query = new URLSearchParams(req.originalUrl.split("?").slice(1).join("?"));
    if (query.has("_data")) return plainPage(req, res, 400);
    if (READING.has(req.method)) return next();
    const site = req.headers["sec-fetch-site"];
    const { origin } = req.headers;
    const forged =
      (site === undefined && origin === undefined) ||
      (site !== undefined && site !== "same-origin") ||
      (origin !== undefined && origin !== originOf(req, hosts));
    if (forged && !isOneClickUnsubscribe(req)) return plainPage(req, res, 403);
    next();
  };
}

/**
 * A mail provider that presses 'unsubscribe' for its reader (RFC 8058): a bare form post without
 * cookies, which no browser sends to another site (those name an origin). That door looks at the
 * secret in its address alone, never at a session, and from such a sender takes nothing but the
 * RFC's one field.
 */
function isOneClickUnsubscribe(req: Request): boolean {
  const { origin, cookie } = req.headers;
  return (
    req.method === "POST" &&
    req.path === paths.unsubscribe() &&
    origin === undefined &&
    req.headers["sec-fetch-site"] === undefined &&
    cookie === undefined &&
    req.is(["application/x-www-form-urlencoded", "multipart/form-data"]) !== false
  );
}
