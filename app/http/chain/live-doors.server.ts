import { randomInt } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { type Request, type Response, Router } from "express";
import type { LiveHub } from "~/infra/live/port";
import { unreadNotices } from "~/notifications/index.server";
import { asTopic, type NewsAsked } from "~/shared/live";
import { isDatabaseFault } from "./faults.server";
import { type Listening, LiveStream } from "./live-stream.server";
import { hearable } from "./live-topics.server";

/** A page follows a question, or a list of them. */
const TOPICS_MAX = 30;
/** Browsers allow six connections to a host over HTTP/1.1. */
const STREAMS_A_PERSON = 6;
/** Half of the connections that the server takes: the others are for people who load pages. */
const STREAMS_MAX = 2_000;
/** Seconds after which a page asks again where streams fail: news within five seconds. */
const ASK_AGAIN = 4;
/** And where this process hears nothing either, so that every answer makes the page load anew. */
const ASK_AGAIN_DEAF = 30;

/** The doors of live pages, and how many streams are open. */
export type LiveDoors = { router: Router; open(): number };

/**
 * `GET /live?topic=question:42&since=INSTANT`: a stream of news for a signed-in person (401 to others)
 * about what they may read; their own unread count always. `GET /live/state`, asked the same, answers
 * once in JSON, for those whom streams don't reach. All streams end when `stopping` says so.
 */
export function liveDoors(hub: LiveHub, stopping: AbortSignal): LiveDoors {
  const streams = new Map<number, LiveStream[]>();
  let open = 0;
  stopping.addEventListener("abort", () => {
    for (const each of [...streams.values()].flat()) each.end();
  });

  const router = Router();
  router.get("/live", (req, res) => {
    const listening = listeningOf(req, res);
    if (!listening) return void refuse(res, 401);
    if (stopping.aborted || !hub.hearing || open >= STREAMS_MAX) return void refuse(res, 503);
    if (req.method === "HEAD") return void refuse(res, 204);
    const { personId } = listening;
    const own = streams.get(personId) ?? [];
    if (own.length >= STREAMS_A_PERSON) own.shift()?.end("crowded");
    beginStream(res);
    const stream = new LiveStream(res, hub, listening);
    streams.set(personId, [...own, stream]);
    open++;
    res.once("close", () => {
      open--;
      const left = (streams.get(personId) ?? []).filter((each) => each !== stream);
      if (left.length > 0) streams.set(personId, left);
      else streams.delete(personId);
    });
  });
  router.get("/live/state", async (req, res) => {
    const listening = listeningOf(req, res);
    if (!listening) return void refuse(res, 401);
    const { ctx, topics, since } = listening;
    try {
      const at = ctx.clock.now().toISOString();
      const changed = topics.filter((each) => hub.changedSince([each], since));
      const news: NewsAsked = {
        at,
        changed: (await hearable(ctx, changed)).length > 0,
        unread: await unreadNotices(ctx),
        again: hub.hearing ? ASK_AGAIN : ASK_AGAIN_DEAF,
      };
      res.setHeader("Cache-Control", "no-store");
      res.json(news);
    } catch (error) {
      ctx.log.error({ error, request: res.locals.requestId }, "live: a page could not be told");
      refuse(res, isDatabaseFault(error) ? 503 : 500);
    }
  });
  return { router, open: () => open };
}

/** What is asked for and by whom; null for who is not signed in. */
function listeningOf(req: Request, res: Response): Listening | null {
  const { ctx, sessionId } = res.locals.load as AppLoadContext;
  if (!ctx.actor || sessionId === null) return null;
  const query = new URLSearchParams(req.originalUrl.split("?").slice(1).join("?"));
  const topics = query
    .getAll("topic")
    .slice(0, TOPICS_MAX)
    .flatMap((text) => asTopic(text) ?? []);
  // A browser that resumes a stream by itself sends the first address again and the last id it got.
  const known = [query.get("since"), req.get("Last-Event-ID")].map((text) =>
    Date.parse(text ?? ""),
  );
  const since = Math.max(...known.filter((time) => !Number.isNaN(time)));
  return {
    ctx,
    personId: ctx.actor.id,
    sessionId,
    topics: [...new Set(topics)],
    since: Number.isFinite(since) ? since : ctx.clock.now().getTime(),
  };
}

function refuse(res: Response, status: 204 | 401 | 500 | 503): void {
  res.setHeader("Cache-Control", "no-store");
  if (status === 503) res.setHeader("Retry-After", "30");
  res.status(status).end();
}

function beginStream(res: Response): void {
  res.locals.isStream = true;
  res.status(200);
  res.setHeader("Content-Type", "text/event-stream; charset=utf-8");
  res.setHeader("Cache-Control", "no-store, no-transform");
  // nginx would keep it back until there is a page full of it.
  res.setHeader("X-Accel-Buffering", "no");
  // Its connection ends with it, so that a server that stops waits for none.
  res.setHeader("Connection", "close");
  res.socket?.setNoDelay(true);
  res.socket?.setKeepAlive(true, 30_000);
  // Not all at once, should the server have ended them all.
  res.write(`retry: ${randomInt(1_000, 4_000)}\n\n`);
}
