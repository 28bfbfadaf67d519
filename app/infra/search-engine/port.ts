import type { Locale } from "~/i18n/locales";
import type { ProblemType } from "~/shared/problem-types";

/** What may be found: a question's thread, or an article. */
export type DocumentRef = { kind: "question" | "article"; id: number };

/** What is indexed of one thread or article: public text alone, as people wrote it. */
export type SearchDocument = DocumentRef & {
  /** A question has one, an article one or both. */
  languages: readonly Locale[];
  problemType: ProblemType;
  tags: readonly string[];
  /** In capitals ("HP-4021"). */
  errorCodes: readonly string[];
  /** Who asked; null for articles, and where the account is gone. */
  authorId: number | null;
  /** An answer is accepted or recommended; articles are. */
  solved: boolean;
  /** Support recommends an answer. */
  recommended: boolean;
  /** There is an official answer; articles are. */
  official: boolean;
  /** What solved it may no longer hold. */
  outdated: boolean;
  /** For how many the solution worked, and for how many it did not. */
  worked: number;
  failed: number;
  /** The score of the question and of its best answer, added. */
  votes: number;
  /** Articles: the titles in all languages, the symptom as `question`, the steps as `answers`. */
  title: string;
  question: string;
  answers: string;
  comments: string;
  createdAt: Date;
  activeAt: Date;
  /** What it was closed as a duplicate of, and is shown folded under. */
  foldsInto: DocumentRef | null;
};

/** Each part narrows; `from` and `until` bound `createdAt` and are in it. */
export type SearchFilter = {
  solved?: boolean;
  official?: boolean;
  problemType?: ProblemType;
  language?: Locale;
  tag?: string;
  /** An error code, in capitals. */
  code?: string;
  authorId?: number;
  kind?: DocumentRef["kind"];
  from?: Date;
  until?: Date;
};
export type SearchSort = "best" | "newest" | "votes";

/**
 * `text` is what somebody typed, in any form; an empty one with a filter lists what the filter
 * leaves, newest first. `offset` and `limit` count hits. Pages that come later name the time of
 * the first one as `filter.until`, so that nothing moves while people post.
 */
export type SearchQuery = {
  text: string;
  filter?: SearchFilter;
  sort?: SearchSort;
  offset: number;
  /** At most `HITS_MAX`. */
  limit: number;
  facets?: boolean;
  /** Somebody is still typing: the last word may be a beginning. */
  typing?: boolean;
  /** Folds hits further before they are counted and paged; what it takes away stands in some hit's `folded`. */
  gather?: (hits: readonly Hit[]) => Promise<readonly Hit[]>;
};
/** One find, and what says the same or was closed as its duplicate, shown under it. */
export type Hit = DocumentRef & { folded: DocumentRef[] };
/**
 * How many hits of the text hold something of each choice, counted as if its own group were not
 * filtered yet; at most `HITS_MAX` documents are counted. An engine that counts by itself counts
 * documents, those that are folded too.
 */
export type Facets = {
  solved: number;
  /** Not solved. */
  open: number;
  official: number;
  problemTypes: Record<string, number>;
  languages: Record<string, number>;
  tags: Record<string, number>;
  codes: Record<string, number>;
};
/**
 * Best first: those with all words before those with some. A caller checks each against the
 * database. `meant`: the words that were looked for beside words that no document holds, and
 * beside a beginning, where the engine tells. `degraded`: the engine that was asked didn't answer, another did.
 */
export type SearchHits = {
  hits: Hit[];
  total: number;
  facets: Facets | null;
  meant: readonly string[];
  degraded: boolean;
};

/** `body` may be empty: the title says what it is about, the body tells near ones apart. */
export type SimilarQuery = { title: string; body: string; limit: number; except?: DocumentRef };
export type SimilarHits = { hits: DocumentRef[]; degraded: boolean };

/** Terms that mean the same, in any language: ["提现", "withdrawal", "cash out"]. */
export type SynonymGroups = readonly (readonly string[])[];

/** Nobody pages further than this; an engine counts and sorts no more hits. */
export const HITS_MAX = 300;

/** A new index being built beside the one that is used. */
export type Rebuilding = {
  /** The last document that an earlier attempt, which was stopped, had put in; null for a fresh start. */
  after: DocumentRef | null;
  /** Puts documents in; what a person's act put in meanwhile stays. `after` is where to go on if stopped. */
  add(documents: readonly SearchDocument[], after: DocumentRef): Promise<void>;
  /** What people's acts put into the index since the build began; none from an engine that can't know. */
  writtenMeanwhile(): Promise<DocumentRef[]>;
  /** Puts the new index in the place of the old one. */
  swap(): Promise<void>;
};

/** Finds threads and articles by their words. Throws when it can't; the caller decides what follows. */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchHits>;
  /** What is like a text somebody is writing: the nearest, solved first. */
  similar(query: SimilarQuery): Promise<SimilarHits>;
  /** Puts documents in the place of what was there under the same refs. */
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(refs: readonly DocumentRef[]): Promise<void>;
  /** Everything in the index, in portions. */
  indexedRefs(): AsyncIterable<DocumentRef[]>;
  /** Begins a new index beside this one, or takes up one that was left (an engine that can't know is told by `resume`); until the swap writes reach both. */
  rebuild(resume?: boolean): Promise<Rebuilding>;
  /** Whether another engine answers for this one now. */
  isDegraded(): boolean;
  /** What it missed while it was away, the oldest first, in part. */
  behind(): Promise<DocumentRef[]>;
  /** The engines that each hold all documents: itself, or those behind it. */
  copies(): SearchEngine[];
  /** From now on a query for one term of a group finds the others. */
  setSynonyms(groups: SynonymGroups): Promise<void>;
}

/** One text for one document: "question-12". */
export function refKey({ kind, id }: DocumentRef): string {
  return `${kind}-${id}`;
}

/** The document that a key names, or null for anything that is no key. */
export function refOf(key: unknown): DocumentRef | null {
  const match = typeof key === "string" ? /^(question|article)-([1-9]\d{0,9})$/.exec(key) : null;
  return match ? { kind: match[1] as DocumentRef["kind"], id: Number(match[2]) } : null;
}
