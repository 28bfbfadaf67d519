import {
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from "@remix-run/node";
import type {
  Request as ExpressRequest,
  Response as ExpressResponse,
  RequestHandler,
} from "express";
import { pageHydrates } from "../hydration";
import { type Hosts, originOf } from "./hosts.server";
import { plainPage } from "./plain-page.server";
import { contentSecurityPolicy } from "./security-headers.server";

/** The largest form: the longest text of 20,000 characters, in four bytes each and URL-encoded. */
export const BODY_MAX_BYTES = 512 * 1024;

/** Hands requests to Remix with a body of bounded size, and its answers back. */
export function remixDoor(build: ServerBuild, hosts: Hosts): RequestHandler {
  const handle = createRequestHandler(build, "production");
  return async (req, res, next) => {
    try {
      const body = await boundedBody(req);
      if (body === "too large") return plainPage(req, res, 413);
      const { load } = res.locals;
      const request = remixRequest(req, res, body, originOf(req, hosts));
      if (!request) return plainPage(req, res, 400);
      const response = await handle(request, load);
      const status = load.databaseFault && response.status >= 500 ? 503 : response.status;
      await answer(req, res, response, status, load);
    } catch (error) {
      next(error);
    }
  };
}

async function boundedBody(req: ExpressRequest): Promise<Buffer | null | "too large"> {
  if (req.method === "GET" || req.method === "HEAD") return null;
  if (Number(req.headers["content-length"] ?? 0) > BODY_MAX_BYTES) return "too large";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) return "too large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function remixRequest(
  req: ExpressRequest,
  res: ExpressResponse,
  body: Buffer | null,
  origin: string,
): Request | null {
  const headers = new Headers();
  const gone = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) gone.abort();
  });
  try {
    for (const [name, value] of Object.entries(req.headers)) {
      for (const each of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, each);
    }
    // No route matches a line break, and the router would complain on the console.
    if (/[\n\r\u2028\u2029]/.test(decodeURI(req.path))) return null;
    const url = new URL(req.originalUrl.replace(/^\/+/, "/"), origin);
    return new Request(url, {
      method: req.method,
      headers,
      body: body ? new Uint8Array(body) : null,
      signal: gone.signal,
    });
  } catch {
    return null;
  }
}

async function answer(
  req: ExpressRequest,
  res: ExpressResponse,
  response: Response,
  status: number,
  load: { ctx: { actor: unknown }; nonce: string },
): Promise<void> {
  res.status(status);
  for (const [name, value] of response.headers)
    if (name !== "set-cookie") res.setHeader(name, value);
  for (const cookie of response.headers.getSetCookie()) res.append("Set-Cookie", cookie);
  const hydrates = pageHydrates(load.ctx.actor !== null, req.path);
  res.setHeader("Content-Security-Policy", contentSecurityPolicy(hydrates ? load.nonce : null));
  if (!response.headers.has("cache-control")) {
    res.setHeader("Cache-Control", load.ctx.actor ? "private, no-store" : "private, no-cache");
  }
  res.vary("Cookie");
  res.vary("Accept-Language");
  if (status === 503) res.setHeader("Retry-After", "10");
  if (req.method === "HEAD" || !response.body) res.end();
  else await writeReadableStreamToWritable(response.body, res);
}
