import type { EventName, Events } from "~/shared/events";
import type { Context } from "../context";

/** A job as its handler sees it. */
export type Happening = { [Name in EventName]: { event: Name; payload: Events[Name] } }[EventName];

/** Who follows which events. The queue's name is the handler's: "search.index-question". */
export type Subscription = {
  queue: string;
  events: readonly EventName[];
  /** Handles a batch of happenings; may be called twice for the same one. */
  handle(ctx: Context, happenings: readonly Happening[]): Promise<void>;
  /** How many jobs one call may get. One, where a failure must not repeat its neighbours. */
  batch: number;
};
