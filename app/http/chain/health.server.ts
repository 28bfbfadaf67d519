import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { Router } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Context } from "~/infra/context";

type HealthParts = { ctx: Context; stopping: AbortSignal; metricsToken?: string };

/**
 * `/healthz`: the process lives. `/readyz`: it can serve (database answers, not shutting down).
 * `/metrics`: numbers for Prometheus, to this machine alone or with the configured token.
 */
export function healthDoors(
  { ctx, stopping, metricsToken }: HealthParts,
  openStreams: () => number,
): Router {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "askwell_live_streams",
    help: "Open pages that this process tells of news",
    registers: [registry],
    collect() {
      this.set(openStreams());
    },
  });
  const duration = new Histogram({
    name: "askwell_request_seconds",
    help: "Time to answer a request, by method and status",
    labelNames: ["method", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const doors = Router();
  doors.use(measure(duration));
  doors.get("/healthz", (_req, res) => void res.type("text").send("ok\n"));
  doors.get("/readyz", async (_req, res) => {
    const ready = !stopping.aborted && (await databaseAnswers(ctx));
    res
      .status(ready ? 200 : 503)
      .type("text")
      .send(ready ? "ready\n" : "not ready\n");
  });
  doors.get("/metrics", async (req, res) => {
    const trusted = metricsToken
      ? sameSecret(req.headers.authorization ?? "", `Bearer ${metricsToken}`)
      : isThisMachine(req.socket.remoteAddress) && req.headers["x-forwarded-for"] === undefined;
    if (!trusted) return void res.status(404).end();
    res.type(registry.contentType).send(await registry.metrics());
  });
  return doors;
}

function measure(duration: Histogram<"method" | "status">): RequestHandler {
  return (req, res, next) => {
    const end = duration.startTimer();
    res.once("close", () => {
      // A stream is open as long as its page: that says nothing of how fast we answer.
      if (!res.locals.isStream) end({ method: req.method, status: res.statusCode });
    });
    next();
  };
}

async function databaseAnswers(ctx: Context): Promise<boolean> {
  try {
    await ctx.db.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}

function isThisMachine(address: string | undefined): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address ?? "");
}

function sameSecret(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
