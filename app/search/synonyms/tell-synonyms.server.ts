import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "~/infra/context";
import type { SearchEngine } from "~/infra/search-engine/port";
import { Synonyms } from "~/infra/search-engine/synonyms";
import { synonymsInUse } from "./synonyms-in-use.server";

/** So long a process goes by the synonyms it read: what another one saved holds here within that time. */
export const SYNONYMS_LAST_MS = 5_000;

/** An engine on another machine takes its time to learn them; a search waits no longer than this. */
const PATIENCE_MS = 150;

/** When the groups were read, what they make of a query, the text of those that the engine knows, and the work on it. */
type Told = { at: number; ready: Synonyms; known: string; done: Promise<void> };

/** What each engine was told; an engine lives as long as its process. */
const told = new WeakMap<SearchEngine, Told>();

/** Sees to it that the engine knows the synonyms as leads left them; searching goes on when that fails. */
export function tellSynonyms(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime();
  const last = told.get(ctx.search);
  if (last && Math.abs(now - last.at) < SYNONYMS_LAST_MS) return last.done;
  const next: Told = {
    at: now,
    ready: last?.ready ?? new Synonyms([]),
    known: last?.known ?? "",
    done: Promise.resolve(),
  };
  next.done = readAndTell(ctx, next).catch((error: unknown) => {
    ctx.log.warn({ error }, "search: the synonyms could not be read");
  });
  told.set(ctx.search, next);
  return next.done;
}

/** The next search of this process reads them anew. */
export function forgetSynonyms(ctx: Context): void {
  const last = told.get(ctx.search);
  if (last) last.at = Number.NEGATIVE_INFINITY;
}

/** The synonyms that searches of this process go by now. */
export async function synonymsNow(ctx: Context): Promise<Synonyms> {
  await tellSynonyms(ctx);
  return told.get(ctx.search)?.ready ?? new Synonyms([]);
}

async function readAndTell(ctx: Context, next: Told): Promise<void> {
  const groups = await synonymsInUse(ctx);
  const text = JSON.stringify(groups);
  if (text === next.known) return;
  next.ready = new Synonyms(groups);
  const telling = ctx.search.setSynonyms(groups).then(
    () => {
      next.known = text;
    },
    (error: unknown) => {
      ctx.log.warn({ error }, "search: the engine could not be told the synonyms");
    },
  );
  await Promise.race([telling, sleep(PATIENCE_MS, undefined, { ref: false })]);
}
