import { asLocale, type Locale } from "~/i18n";
import { asProblemType, type ProblemType } from "~/shared/problem-types";
import { CASE_STATES, type CaseState, oneOf } from "../kinds";

/** Whose cases: everybody's, mine, nobody's, or those of my team. */
export const QUEUE_OWNERS = ["all", "mine", "unassigned", "team"] as const;
export type QueueOwner = (typeof QUEUE_OWNERS)[number];

/** What somebody wants to see of the queue; "" is no wish. */
export type QueueFilter = {
  owner: QueueOwner;
  language: Locale | "";
  problemType: ProblemType | "";
  /** "" is every state in which there is something to do. */
  state: CaseState | "";
  /** Cases alone whose asker waits for support's next reply. */
  waiting: boolean;
  /** A case number, or words of a question's title. */
  text: string;
};

/** Characters of what is searched for. */
export const QUEUE_TEXT_MAX = 100;

/** Reads a filter from an address; what is not understood is no wish. */
export function readQueueFilter(query: URLSearchParams): QueueFilter {
  const text = (query.get("q") ?? "").trim().slice(0, QUEUE_TEXT_MAX);
  return {
    owner: oneOf(QUEUE_OWNERS, query.get("owner")) ?? "all",
    language: asLocale(query.get("language") ?? "") ?? "",
    problemType: asProblemType(query.get("type")) ?? "",
    state: oneOf(CASE_STATES, query.get("state")) ?? "",
    waiting: query.get("waiting") === "1",
    text: text.isWellFormed() && !text.includes("\0") ? text : "",
  };
}

/** The filter as an address's query, without the question mark; the same filter gives the same text. */
export function queueQuery(filter: QueueFilter, page = 1): string {
  const query = new URLSearchParams();
  if (filter.owner !== "all") query.set("owner", filter.owner);
  if (filter.language) query.set("language", filter.language);
  if (filter.problemType) query.set("type", filter.problemType);
  if (filter.state) query.set("state", filter.state);
  if (filter.waiting) query.set("waiting", "1");
  if (filter.text) query.set("q", filter.text);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}
