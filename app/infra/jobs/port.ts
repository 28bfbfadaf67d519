import type { EventName, Events } from "~/shared/events";

/**
 * Work that follows from a fact. Bound to a transaction (see `inTransaction`), fact and jobs commit
 * together or not at all. Every handler may run twice and must do no harm by it.
 */
export interface Jobs {
  /** Tells all subscribers of an event, one job each. */
  publish<Name extends EventName>(event: Name, payload: Events[Name]): Promise<void>;
}
