import { createHash } from "node:crypto";
import type { Context } from "~/infra/context";
import { atomFeed, type Feed } from "~/shared/atom-feed";

/** Seconds that caches may keep a feed: a reader comes by every few minutes at most. */
const KEPT_SECONDS = 120;

/**
 * A feed for whoever asks; 304 without a body for a reader who has it already (RFC 9110, 13.2.2: the
 * mark of its bytes decides, and only without one when it last changed).
 */
export function feedAnswer(request: Request, { actor }: Context, feed: Feed): Response {
  const text = atomFeed(feed);
  const mark = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "Content-Type": "application/atom+xml; charset=utf-8",
    // A signed-in reader's answer may renew their session's cookie: no cache shall keep that.
    "Cache-Control": actor ? "private, no-cache" : `public, max-age=${KEPT_SECONDS}`,
    "Content-Language": feed.language,
    ETag: mark,
    "Last-Modified": new Date(feed.updatedAt).toUTCString(),
  };
  return hasIt(request.headers, mark, feed.updatedAt)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

function hasIt(headers: Headers, mark: string, updatedAt: string): boolean {
  const known = headers.get("If-None-Match");
  if (known !== null) {
    const marks = known.split(",").map((each) => each.trim().replace(/^W\//, ""));
    return marks.includes(mark) || marks.includes("*");
  }
  const since = Date.parse(headers.get("If-Modified-Since") ?? "");
  // The header counts in whole seconds.
  return Math.floor(Date.parse(updatedAt) / 1000) * 1000 <= since;
}
