import type { ServerBuild } from "@remix-run/node";
import express, { type ErrorRequestHandler, type Express } from "express";
import type { Context } from "~/infra/context";
import type { LiveHub } from "~/infra/live/port";
import { attachmentDoors } from "./attachment-doors.server";
import { refuseForged } from "./forged-requests.server";
import { healthDoors } from "./health.server";
import { type Hosts, ourHostsOnly } from "./hosts.server";
import { liveDoors } from "./live-doors.server";
import { plainPage } from "./plain-page.server";
import { privateBoxDoors } from "./private-box-doors.server";
import { findReader } from "./reader.server";
import { remixDoor } from "./remix-door.server";
import { requestLog } from "./request-id.server";
import { securityHeaders } from "./security-headers.server";
import { fileTaker } from "./take-file.server";

export type AppParts = {
  ctx: Context;
  build: ServerBuild;
  /** The built files that browsers load. */
  clientFolder: string;
  hosts: Hosts;
  trustProxy: number;
  metricsToken?: string;
  /** What the open pages hear. */
  hub: LiveHub;
  /** Says once that no more is served. */
  stopping: AbortSignal;
};

/** A year: names of built files change with their content. */
const FOREVER = "365d";

/** The one chain that every request passes, outermost first. */
export function createApp(parts: AppParts): Express {
  const app = express();
  const live = liveDoors(parts.hub, parts.stopping);
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", parts.trustProxy);
  app.use(requestLog(parts.ctx.log));
  app.use(securityHeaders(parts.hosts.origin.startsWith("https:")));
  app.use(healthDoors(parts, live.open));
  app.use(ourHostsOnly(parts.hosts));
  app.use(refuseForged(parts.hosts));
  app.use(
    "/assets",
    express.static(`${parts.clientFolder}/assets`, {
      immutable: true,
      maxAge: FOREVER,
      fallthrough: true,
      index: false,
    }),
  );
  app.use(express.static(parts.clientFolder, { maxAge: "1h", index: false, dotfiles: "ignore" }));
  app.use(findReader(parts.ctx));
  app.use(live.router);
  const take = fileTaker();
  app.use(attachmentDoors(take));
  app.use(privateBoxDoors(take));
  app.use(remixDoor(parts.build, parts.hosts));
  app.use(lastResort(parts.ctx));
  return app;
}

function lastResort(ctx: Context): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error, req, res, _next) => {
    const status = (error as { status?: number }).status;
    if (status !== undefined && status < 500) return plainPage(req, res, 400);
    ctx.log.error({ error, request: res.locals.requestId }, "unexpected fault");
    plainPage(req, res, 500);
  };
}
