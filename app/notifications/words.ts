import type { PostKind } from "~/posts";
import { asNoticeKind, type NoticeKind } from "./kinds";

/** What those who keep the place do that the author of a post is told of. */
export const TOLD_VERBS = [
  "hide",
  "restore",
  "close",
  "reopen",
  "lock",
  "unlock",
  "edit-tags",
] as const;
type ToldVerb = (typeof TOLD_VERBS)[number];

export const FLAG_OUTCOMES = ["hidden", "dismissed"] as const;
type FlagOutcome = (typeof FLAG_OUTCOMES)[number];

/** The end of the message keys that say what a notice says. */
export type NoticeWords =
  | Exclude<NoticeKind, "moderation" | "flag-outcome">
  | `act-${ToldVerb}`
  | `flag-${FlagOutcome}`;

/** What a notice is about, as every text about it needs it. */
export type NoticeSubject = {
  kind: NoticeKind;
  words: NoticeWords;
  /** What the act was done to. */
  postKind: PostKind;
  /** The reason of an act: a key of HIDE_REASONS or CLOSE_REASONS, or "". */
  reason: string;
};

/** The stored facts of a notice that its words are made of. */
export type SubjectRow = {
  kind: string;
  outcome: string | null;
  verb: string | null;
  reason: string | null;
  /** Null where it is about no post. */
  postKind: PostKind | null;
};

/** What a stored notice is about; null for one of a kind or an act that nobody is told of any more. */
export function subjectOf(row: SubjectRow): NoticeSubject | null {
  const kind = asNoticeKind(row.kind);
  const words = kind && wordsOf(kind, row);
  if (!kind || !words) return null;
  return { kind, words, postKind: row.postKind ?? "question", reason: row.reason ?? "" };
}

function wordsOf(kind: NoticeKind, { verb, outcome }: SubjectRow): NoticeWords | null {
  if (kind === "moderation") {
    const told = TOLD_VERBS.find((each) => each === verb);
    return told ? `act-${told}` : null;
  }
  if (kind === "flag-outcome") {
    const known = FLAG_OUTCOMES.find((each) => each === outcome);
    return known ? `flag-${known}` : null;
  }
  return kind;
}

/** The key of the sentence that gives an act's reason; there may be no words for it. */
export function reasonWords({ words, reason }: NoticeSubject): string {
  return `moderation.told.${words.replace("act-", "")}.${reason}`;
}
