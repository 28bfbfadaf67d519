import type { Clock } from "../clock/port";
import type { Db } from "../db/client.server";
import type { Environment } from "../environment.server";
import type { Log } from "../log/log.server";
import { SearchWithFallback } from "./breaker.server";
import { PostgresLag } from "./lag.server";
import { MeilisearchSearch } from "./meilisearch.server";
import type { SearchEngine } from "./port";
import { PostgresSearch } from "./postgres.server";

/** What the engine is chosen by and made of. */
export type SearchParts = {
  db: Db;
  clock: Clock;
  log: Log;
  environment?: Pick<Environment, "MEILISEARCH_URL" | "MEILISEARCH_KEY">;
};

/** PostgreSQL; with `MEILISEARCH_URL` Meilisearch, and PostgreSQL behind it. */
export function buildSearchEngine({ db, clock, log, environment }: SearchParts): SearchEngine {
  const postgres = new PostgresSearch(db, clock);
  const url = environment?.MEILISEARCH_URL;
  if (!url) return postgres;
  const key = environment.MEILISEARCH_KEY;
  const meilisearch = new MeilisearchSearch({ url, ...(key ? { key } : {}) }, postgres.leadsOf);
  return new SearchWithFallback(meilisearch, postgres, new PostgresLag(db, clock), clock, log);
}
