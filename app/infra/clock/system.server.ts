import type { Clock } from "./port";

/** The machine's clock: the one place that asks for the current time. */
export const systemClock: Clock = { now: () => new Date() };
