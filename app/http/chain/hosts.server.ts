import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import { plainPage } from "./plain-page.server";

/** The names this site answers to. */
export type Hosts = { origin: string; originIsSet: boolean };

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a Host header names this site. Without a configured origin any address of this machine
 * counts: a bare IP address can't be rebound to somebody else's page, a name could.
 */
export function isOurHost(host: string | undefined, { origin, originIsSet }: Hosts): boolean {
  if (!host) return false;
  if (host === new URL(origin).host) return true;
  if (originIsSet) return false;
  const name = host.replace(/:\d+$/, "");
  return LOOPBACK.has(name) || isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

/** The origin a same-origin page of this request has. */
export function originOf(req: Request, hosts: Hosts): string {
  return hosts.originIsSet ? hosts.origin : `http://${req.headers.host}`;
}

/** Answers only to our own names, and forgets what proxies claim about them. */
export function ourHostsOnly(hosts: Hosts): RequestHandler {
  return (req, res, next) => {
    delete req.headers["x-forwarded-host"];
    if (isOurHost(req.headers.host, hosts)) return next();
    plainPage(req, res, 421);
  };
}
