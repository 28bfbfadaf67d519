import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Log } from "~/infra/log/log.server";

/** Names each request, answers with the name, and writes one line when it ends: no query, no person, no text. */
export function requestLog(log: Log): RequestHandler {
  return (req, res, next) => {
    const id = randomUUID();
    res.locals.requestId = id;
    res.setHeader("X-Request-Id", id);
    const began = performance.now();
    res.once("close", () => {
      const line = {
        request: id,
        method: req.method,
        path: req.path.slice(0, 300),
        status: res.writableFinished ? res.statusCode : 499,
        ms: Math.round(performance.now() - began),
      };
      if (res.statusCode >= 500) log.error(line, "request failed");
      else log.info(line, "request");
    });
    next();
  };
}
