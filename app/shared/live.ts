import type { EventName, Events } from "./events";

/** The kinds of things that pages follow while they are open. A new kind needs its readers in `http/chain`. */
export const TOPIC_KINDS = ["question", "person", "case"] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** One thing that pages follow: `question:42`. Ids only, since topics travel through the database's channel. */
export type Topic = `${TopicKind}:${number}`;

/** A topic by its kind and id. */
export function topic(kind: TopicKind, id: number): Topic {
  return `${kind}:${id}`;
}

const TOPIC = new RegExp(`^(${TOPIC_KINDS.join("|")}):([1-9]\\d{0,9})$`);

/** A text as the topic it names, or null. PostgreSQL's integers end at 2^31-1. */
export function asTopic(text: string): Topic | null {
  const parts = topicParts(text);
  return parts ? topic(parts.kind, parts.id) : null;
}

/** What a topic is about. */
export function topicParts(text: string): { kind: TopicKind; id: number } | null {
  const [, kind, digits] = TOPIC.exec(text) ?? [];
  const id = Number(digits);
  return kind && id < 2 ** 31 ? { kind: kind as TopicKind, id } : null;
}

/** What is between staff, or between somebody and staff: no public page may show that it happened. */
const QUIET: ReadonlySet<EventName> = new Set([
  "post.flagged",
  "case.assigned",
  "case.warned",
  "satisfaction.asked",
]);

/**
 * Who hears of an event: every question and case that its payload names, whichever event it is, so
 * that a new one can't be forgotten.
 */
export function topicsOf<Name extends EventName>(event: Name, payload: Events[Name]): Topic[] {
  const named = payload as {
    questionId?: number;
    questionIds?: readonly number[];
    caseId?: number;
  };
  // Those who work cases hear of everything in them.
  const cases = named.caseId === undefined ? [] : [topic("case", named.caseId)];
  if (QUIET.has(event)) return cases;
  const { questionId, questionIds = [] } = named;
  const ids = questionId === undefined ? questionIds : [questionId, ...questionIds];
  return [...ids.map((id) => topic("question", id)), ...cases];
}

/** What an open page is told. */
export type News = {
  /** When it was true: ISO 8601, UTC. */
  at: string;
  /** Something that the page follows has changed since it was last told, or may have. */
  changed: boolean;
  /** The reader's unread notices, counted up to 100. */
  unread: number;
};

/** What a page that has to ask is told, with the seconds after which to ask again. */
export type NewsAsked = News & { again: number };
