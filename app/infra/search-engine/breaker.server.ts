import type { Clock } from "../clock/port";
import type { Log } from "../log/log.server";
import type { SearchEngine } from "./port";

/** Errors in a row after which the first engine is left alone, and for how long (security.md, 'search down'). */
export const BREAKER = { errors: 5, restMs: 30_000 } as const;

/**
 * Asks the primary engine, and the fallback when that fails; after some failures in a row only
 * the fallback, until one question is let through again and answered. Writes go to both: first the
 * fallback, which must know everything, then the primary, whose failure is thrown so that the
 * job tries again.
 */
export class SearchWithFallback implements SearchEngine {
  #errors = 0;
  #restUntil = 0;

  constructor(
    private readonly primary: SearchEngine,
    private readonly fallback: SearchEngine,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  search: SearchEngine["search"] = (query) => this.#ask((engine) => engine.search(query));

  similar: SearchEngine["similar"] = (query) => this.#ask((engine) => engine.similar(query));

  index: SearchEngine["index"] = async (documents) => {
    await this.fallback.index(documents);
    await this.primary.index(documents);
  };

  remove: SearchEngine["remove"] = async (questionIds) => {
    await this.fallback.remove(questionIds);
    await this.primary.remove(questionIds);
  };

  async *indexedIds(): AsyncGenerator<number[]> {
    yield* this.fallback.indexedIds();
    yield* this.primary.indexedIds();
  }

  async #ask<Answer extends { degraded: boolean }>(
    ask: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<Answer> {
    const now = this.clock.now().getTime();
    if (now >= this.#restUntil) {
      // While one question tries a resting engine, the others don't wait for it.
      if (this.#errors >= BREAKER.errors) this.#restUntil = now + BREAKER.restMs;
      try {
        const answer = await ask(this.primary);
        if (this.#errors >= BREAKER.errors) this.log.info("search: the engine answers again");
        this.#errors = 0;
        this.#restUntil = 0;
        return answer;
      } catch (error) {
        this.#failed(error);
      }
    }
    return { ...(await ask(this.fallback)), degraded: true };
  }

  #failed(error: unknown): void {
    this.#errors++;
    if (this.#errors >= BREAKER.errors)
      this.#restUntil = this.clock.now().getTime() + BREAKER.restMs;
    this.log.warn({ error, errors: this.#errors }, "search: the engine failed, PostgreSQL answers");
  }
}
