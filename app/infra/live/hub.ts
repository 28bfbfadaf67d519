import type { Topic } from "~/shared/live";
import type { Clock } from "../clock/port";
import type { Heard, LiveHub } from "./port";

/** Topics whose last change is remembered: a few megabytes, and hours of a busy site. */
const REMEMBERED_MAX = 20_000;
/** The clocks of several hosts differ by so much, in milliseconds: better told twice than never. */
const SKEW_MS = 500;

/** Hands what one process hears to those that follow it, and remembers what was heard when. */
export class Hub implements LiveHub {
  readonly #followers = new Map<Topic, Set<(heard: Heard) => void>>();
  readonly #everybody = new Set<(heard: Heard) => void>();
  /** Oldest first. */
  readonly #heardAt = new Map<Topic, number>();
  /** Nothing that was told since then is missing from what is remembered; null while deaf. */
  #completeSince: number | null = null;

  constructor(private readonly clock: Clock) {}

  get hearing(): boolean {
    return this.#completeSince !== null;
  }

  follow(topics: Iterable<Topic>, hear: (heard: Heard) => void): () => void {
    const followed = [...new Set(topics)];
    this.#everybody.add(hear);
    for (const each of followed) {
      const set = this.#followers.get(each);
      if (set) set.add(hear);
      else this.#followers.set(each, new Set([hear]));
    }
    return () => {
      this.#everybody.delete(hear);
      for (const each of followed) {
        const set = this.#followers.get(each);
        set?.delete(hear);
        if (set?.size === 0) this.#followers.delete(each);
      }
    };
  }

  changedSince(topics: Iterable<Topic>, since: number): boolean {
    const from = since - SKEW_MS;
    if (this.#completeSince === null || from < this.#completeSince) return true;
    for (const each of topics) if ((this.#heardAt.get(each) ?? 0) >= from) return true;
    return false;
  }

  /** Something was told of a topic. */
  heard(topic: Topic): void {
    this.#heardAt.delete(topic);
    this.#heardAt.set(topic, this.clock.now().getTime());
    if (this.#heardAt.size > REMEMBERED_MAX) this.#forgetOldest();
    for (const hear of this.#followers.get(topic) ?? []) hear({ topic });
  }

  /** From now on everything is heard; what was told before may be lost. */
  beginHearing(): void {
    this.#heardAt.clear();
    this.#completeSince = this.clock.now().getTime();
    for (const hear of this.#everybody) hear("anything");
  }

  /** What is told from now on is lost. */
  stopHearing(): void {
    this.#completeSince = null;
  }

  /** Nothing will be heard for a while: whoever follows should look elsewhere. */
  giveUp(): void {
    for (const hear of this.#everybody) hear("deaf");
  }

  #forgetOldest(): void {
    const [oldest] = this.#heardAt;
    if (!oldest) return;
    this.#heardAt.delete(oldest[0]);
    if (this.#completeSince !== null) this.#completeSince = oldest[1] + 1;
  }
}
