import type { Clock } from "../clock/port";
import type { Log } from "../log/log.server";
import type { Lag } from "./lag.server";
import type { DocumentRef, SearchEngine } from "./port";

/** Errors in a row after which the first engine is left alone, and for how long (security.md, 'search down'). */
export const BREAKER = { errors: 5, restMs: 30_000 } as const;

/**
 * Asks the primary engine, and the fallback when that fails; after some failures in a row only
 * the fallback, until one question is let through again and answered. Writes go to both: first the
 * fallback, which must know everything, then the primary; what that misses is noted, and given to it
 * by `catchUp` once it is back.
 */
export class SearchWithFallback implements SearchEngine {
  #errors = 0;
  #restUntil = 0;

  constructor(
    private readonly primary: SearchEngine,
    private readonly fallback: SearchEngine,
    private readonly lag: Lag,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  search: SearchEngine["search"] = (query) => this.#ask((engine) => engine.search(query));

  similar: SearchEngine["similar"] = (query) => this.#ask((engine) => engine.similar(query));

  index: SearchEngine["index"] = async (documents) => {
    await this.fallback.index(documents);
    await this.#write(documents, () => this.primary.index(documents));
  };

  remove: SearchEngine["remove"] = async (refs) => {
    await this.fallback.remove(refs);
    await this.#write(refs, () => this.primary.remove(refs));
  };

  setSynonyms: SearchEngine["setSynonyms"] = async (groups) => {
    await this.fallback.setSynonyms(groups);
    await this.primary.setSynonyms(groups);
  };

  rebuild: SearchEngine["rebuild"] = async () => {
    const base = await this.fallback.rebuild();
    const beside = await this.primary.rebuild(base.after !== null);
    return {
      after: base.after,
      add: async (documents, after) => {
        await beside.add(documents, after);
        await base.add(documents, after);
      },
      writtenMeanwhile: () => base.writtenMeanwhile(),
      swap: async () => {
        // The primary may have been given what was read before an act; as it is now it gets it from the lag.
        await this.lag.note(await base.writtenMeanwhile());
        await beside.swap();
        await base.swap();
      },
    };
  };

  isDegraded = (): boolean => this.#errors > 0;

  behind = (): Promise<DocumentRef[]> => this.lag.read();

  copies = (): SearchEngine[] => [this.fallback, this.primary];

  indexedRefs = (): AsyncIterable<DocumentRef[]> => this.primary.indexedRefs();

  async #write(refs: readonly DocumentRef[], write: () => Promise<void>): Promise<void> {
    if (!this.#mayTry()) return this.lag.note(refs);
    try {
      await write();
      this.#answered();
      await this.lag.forget(refs);
    } catch (error) {
      this.#failed(error);
      await this.lag.note(refs);
    }
  }

  async #ask<Answer extends { degraded: boolean }>(
    ask: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#mayTry()) {
      try {
        const answer = await ask(this.primary);
        this.#answered();
        return answer;
      } catch (error) {
        this.#failed(error);
      }
    }
    return { ...(await ask(this.fallback)), degraded: true };
  }

  /** While one question tries a resting engine, the others don't wait for it. */
  #mayTry(): boolean {
    const now = this.clock.now().getTime();
    if (now < this.#restUntil) return false;
    if (this.#errors >= BREAKER.errors) this.#restUntil = now + BREAKER.restMs;
    return true;
  }

  #answered(): void {
    if (this.#errors >= BREAKER.errors) this.log.info("search: the engine answers again");
    this.#errors = 0;
    this.#restUntil = 0;
  }

  #failed(error: unknown): void {
    this.#errors++;
    if (this.#errors >= BREAKER.errors)
      this.#restUntil = this.clock.now().getTime() + BREAKER.restMs;
    this.log.warn({ error, errors: this.#errors }, "search: the engine failed, PostgreSQL answers");
  }
}
