import type { Locale } from "~/i18n";
import type { PageOf, PersonView } from "~/shared/views";

export const MISS_STATES = ["open", "answered", "dismissed"] as const;
export type MissState = (typeof MISS_STATES)[number];

/** Something a person waits for. */
export type OwnWait = { id: number; text: string; language: Locale; since: string };

/** A way in which people asked for it. */
export type MissSample = { text: string; language: string; count: number };

/** A group of searches that did not help, as leads see it. */
export type MissRow = {
  id: number;
  /** The commonest texts first. */
  samples: MissSample[];
  languages: string[];
  /** Searches of the last 90 days; since it was settled where it is. */
  searches: number;
  /** Of them, those that found nothing at all. */
  withoutResults: number;
  waiting: number;
  /** ISO 8601: of the oldest search or wait since it is open. */
  since: string;
  state: MissState;
  owner: PersonView | null;
};

export type MissList = PageOf<MissRow>;

export const MISS_OUTCOMES = ["question", "article", "synonym", "solved", "dismissed"] as const;
export type MissOutcome = (typeof MISS_OUTCOMES)[number];

export type MissView = MissRow & {
  terms: string[];
  isMine: boolean;
  settled: {
    outcome: MissOutcome;
    at: string;
    by: PersonView | null;
    questionId: number | null;
    articleId: number | null;
    /** People who were told. */
    told: number;
  } | null;
};

type Share = { opened: number; deflected: number };
export type DeflectionFigures = {
  recent: Share;
  months: (Share & { month: string })[];
  /** Opened within the last seven days. */
  undecided: number;
};
