import type { IncidentState } from "../kinds";

/** A jump of reports that may be one incident. `errorCode` is "" where the breaker stopped a flood. */
export type OfferView = { id: number; errorCode: string; reports: number; offeredAt: string };

/** How a part of the service stands: nothing is known, a problem is being watched, or there is one. */
export const COMPONENT_STATES = ["working", "watched", "disturbed"] as const;
export type ComponentState = (typeof COMPONENT_STATES)[number];

/** Everything about incidents that is shown in public is in the reader's language; instants are ISO 8601. */
export type IncidentLine = {
  id: number;
  title: string;
  state: IncidentState;
  /** The component's name, or null. */
  component: string | null;
  /** "" for none; so is the type. */
  errorCode: string;
  problemType: string;
  startedAt: string;
  resolvedAt: string | null;
  /** When its newest update was posted. */
  updatedAt: string;
};

export type UpdateView = { id: number; state: IncidentState; text: string; at: string };

/** An incident with what was said about it, the newest first. */
export type IncidentView = IncidentLine & { updates: UpdateView[] };

/** The public status page. */
export type StatusView = {
  components: { id: number; name: string; state: ComponentState }[];
  current: IncidentView[];
  /** The newest month first; each month of the last 90 days has a part. */
  months: { month: string; incidents: IncidentView[] }[];
};

/** The known problem that a thread follows, as its reader sees it. */
export type ThreadIncidentView = IncidentLine & {
  /** The newest update's words. */
  text: string;
  /** The question hangs on it; else it shares the error code. */
  attached: boolean;
};

/** What a lead sees of a question that an incident may explain. */
export type MatchView = {
  id: number;
  title: string;
  language: string;
  errorCode: string | null;
  problemType: string;
  askedAt: string;
  meTooCount: number;
  /** The same code; else only the type fits. */
  sameCode: boolean;
};

/** An incident in both languages, as its editors have it. */
export type IncidentForStaff = {
  id: number;
  titleEn: string;
  titleZh: string;
  component: { nameEn: string; nameZh: string } | null;
  errorCode: string;
  problemType: string;
  state: IncidentState;
  startedAt: string;
  resolvedAt: string | null;
  /** Questions that hang on it, and people who are told; never who. */
  threadCount: number;
  subscriberCount: number;
  updates: {
    id: number;
    state: IncidentState;
    textEn: string;
    textZh: string;
    at: string;
    by: string;
  }[];
};

/** A line of the leads' list. */
export type StaffIncidentLine = Omit<IncidentForStaff, "updates" | "component">;

/** What a thread's page says of known problems. */
export type KnownProblemView = {
  incident: ThreadIncidentView | null;
  /** For the asker alone: their case answers several questions together. */
  shared: boolean;
  /** The asker is asked whether the end of the incident solved it. */
  maySolve: boolean;
  /** The asker may say that theirs is different. */
  mayDiffer: boolean;
};
