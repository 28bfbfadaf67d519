import type { Topic } from "~/shared/live";

/**
 * Tells open pages, in whichever process they hang, that something changed. Bound to a transaction
 * (see `inTransaction`), they hear of it with its commit, or never. What changed is not said: who
 * hears it reads anew what they may read.
 */
export interface Live {
  tell(topics: readonly Topic[]): Promise<void>;
}

/** What a listener hears: a topic changed, anything may have changed, or nothing will be heard for now. */
export type Heard = { topic: Topic } | "anything" | "deaf";

/** Where a process's open pages hear what all processes tell. */
export interface LiveHub {
  /** Whether what is told arrives at the moment. */
  readonly hearing: boolean;
  /** Calls `hear` for what is told of these topics, until the function given back is called. */
  follow(topics: Iterable<Topic>, hear: (heard: Heard) => void): () => void;
  /** Whether one of these topics changed at `since` (milliseconds) or later, or it can't be known. */
  changedSince(topics: Iterable<Topic>, since: number): boolean;
}
