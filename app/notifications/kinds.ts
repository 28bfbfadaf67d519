/** What a person may be told of; the order is that of the settings page. */
export const NOTICE_KINDS = [
  "answer",
  "official-answer",
  "comment",
  "mention",
  "accepted",
  "recommended",
  "accept-reminder",
  "followed-question",
  "followed-tag",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A stored or sent text as a kind, or null. */
export function asNoticeKind(text: string): NoticeKind | null {
  return NOTICE_KINDS.find((kind) => kind === text) ?? null;
}

/** Kinds whose question the reader knows: theirs, followed, or one they wrote in. Only these may quote its title in a mail. */
const KNOWN_QUESTION: ReadonlySet<NoticeKind> = new Set([
  "answer",
  "official-answer",
  "comment",
  "accepted",
  "recommended",
  "accept-reminder",
  "followed-question",
]);

/** Whether a mail of this kind quotes the question's title; a stranger must not put words into the mail of whoever they name. */
export function quotesTitle(kind: NoticeKind): boolean {
  return KNOWN_QUESTION.has(kind);
}
