import type { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import {
  answerMiss,
  decideDeflections,
  dismissMiss,
  noteSearch,
  noteSuggestionOpened,
  settleSearches,
  takeMiss,
  waitForAnswer,
} from "~/search/index.server";
import type { Actor } from "~/shared/roles";
import { type DemoMiss, demoMisses, demoSuggestions } from "./misses";
import type { Made } from "./perform";

const HOUR = 3_600_000;

type Act = { hoursAgo: number; perform(ctx: Context): Promise<unknown> };

/** Lets people search in vain, wait, and read suggestions, each at their own time, and a lead work on it. */
export async function loadMisses(
  base: Context,
  clock: FixedClock,
  now: Date,
  { actors, made }: { actors: ReadonlyMap<string, Actor>; made: Made },
): Promise<void> {
  const as = (key: string): Context => ({ ...base, actor: actors.get(key) ?? null });
  const [suggestion] = [...made].flatMap(([thing, id]) => ("key" in thing ? id : []));
  const acts: Act[] = [
    ...demoMisses.flatMap((miss) => [...searchesOf(miss), ...waitsOf(miss, as)]),
    ...demoSuggestions.map(({ by, hoursAgo }) => ({
      hoursAgo,
      perform: () =>
        noteSuggestionOpened(as(by), { questionId: suggestion ?? 0, deviceHash: null }),
    })),
  ];
  for (const { hoursAgo, perform } of acts.sort((a, b) => b.hoursAgo - a.hoursAgo)) {
    clock.set(new Date(now.getTime() - hoursAgo * HOUR));
    await settleSearches(base);
    await decideDeflections(base);
    await perform(base);
  }
  clock.set(new Date(now.getTime() - HOUR));
  await settleSearches(base);
  for (const miss of demoMisses) await tend(base, miss, { as, made, clock, now });
  clock.set(now);
  await decideDeflections(base);
}

let visitor = 0;

function searchesOf({ searches }: DemoMiss): Act[] {
  return searches.map(({ text, hoursAgo, results = 0 }) => ({
    hoursAgo,
    perform: (ctx) =>
      // Of RFC 5737: nobody's.
      noteSearch(ctx, { text, results, ip: `198.51.100.${visitor++ % 250}`, userAgent: "" }),
  }));
}

function waitsOf({ waiting = [] }: DemoMiss, as: (key: string) => Context): Act[] {
  return waiting.map(({ by, text, hoursAgo }) => ({
    hoursAgo: hoursAgo - 0.1,
    perform: () => waitForAnswer(as(by), { text }),
  }));
}

type Place = { as: (key: string) => Context; made: Made; clock: FixedClock; now: Date };

async function tend(
  base: Context,
  { searches, takenBy, settled }: DemoMiss,
  { as, made, clock, now }: Place,
): Promise<void> {
  const search = await base.db.searchLog.findFirst({
    where: { text: searches[0]?.text },
    select: { missId: true },
  });
  const missId = search?.missId ?? 0;
  if (takenBy) await takeMiss(as(takenBy), missId);
  if (!settled) return;
  clock.set(new Date(now.getTime() - settled.hoursAgo * HOUR));
  if ("dismissed" in settled) return dismissMiss(as(settled.by), missId);
  const questionId = [...made].find(
    ([thing]) => "key" in thing && thing.key === settled.question,
  )?.[1];
  if (questionId) await answerMiss(as(settled.by), missId, { questionId });
}
