import type { RequestHandler } from "express";
import { type Hosts, originOf } from "./hosts.server";
import { plainPage } from "./plain-page.server";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses changes that another site makes a browser send: Fetch Metadata and Origin must both say
 * 'same origin' where they are present, and one of them must be. Remix's single-route data door
 * (`?_data`) skips its own check, and we never use it: refused.
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
    if (forged) return plainPage(req, res, 403);
    next();
  };
}
