import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Context } from "~/infra/context";

/** Seconds that caches may keep what robots and browsers read now and then. */
const KEPT_SECONDS = 3_600;

/** A file that is written when asked for; one in pieces is sent as they come, and never held whole. */
export function textAnswer(
  { actor }: Context,
  type: string,
  text: string | AsyncIterable<string>,
): Response {
  const body =
    typeof text === "string"
      ? text
      : createReadableStreamFromReadable(Readable.from(bytesOf(text)));
  return new Response(body, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      // A signed-in reader's answer may renew their session's cookie: no cache shall keep that.
      "Cache-Control": actor ? "private, no-cache" : `public, max-age=${KEPT_SECONDS}`,
    },
  });
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
