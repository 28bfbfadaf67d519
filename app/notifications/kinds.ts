import { can, type Verb } from "~/accounts";
import type { Actor } from "~/shared/roles";

/** What a person may be told of; the order is that of the settings page. */
export const NOTICE_KINDS = [
  "needs-info",
  "needs-info-reminder",
  "answer",
  "official-answer",
  "comment",
  "mention",
  "accepted",
  "recommended",
  "may-be-outdated",
  "accept-reminder",
  "followed-question",
  "followed-tag",
  "search-answered",
  "incident",
  "incident-offer",
  "moderation",
  "flag-outcome",
  "support-took-over",
  "support-needs-you",
  "support-changed",
  "private-reply",
  "support-returned",
  "support-solved",
  "satisfaction",
  "case-assigned",
  "case-warned",
  "case-breached",
  "article-review",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A stored or sent text as a kind, or null. */
export function asNoticeKind(text: string): NoticeKind | null {
  return NOTICE_KINDS.find((kind) => kind === text) ?? null;
}

/** Kinds that say 'we wait for you': the inbox shows the question itself until the asker has replied. */
export const REPLY_KINDS = ["needs-info", "needs-info-reminder"] as const;

/** Nobody can choose not to be told of these here; by mail they can. */
const ALWAYS_IN_INBOX: ReadonlySet<NoticeKind> = new Set([...REPLY_KINDS, "moderation"]);

/** Whether a kind stands in the inbox whatever its reader chose. */
export function isAlwaysInInbox(kind: NoticeKind): boolean {
  return ALWAYS_IN_INBOX.has(kind);
}

/** Kinds that only those are told of who may do a thing. */
const STAFF_KINDS: Readonly<Partial<Record<NoticeKind, Verb>>> = {
  "incident-offer": "configure-support",
  "case-assigned": "work-cases",
  "case-warned": "work-cases",
  "case-breached": "work-cases",
  "article-review": "tend-articles",
};

/** The kinds that may concern somebody, in the order of the settings page. */
export function kindsFor(actor: Actor | null): NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => {
    const verb = STAFF_KINDS[kind];
    return verb === undefined || can(actor, verb);
  });
}

/** Kinds whose question the reader knows: theirs, followed, or one they wrote in. Only these may quote its title in a mail; an incident's is the leads' own. */
const KNOWN_QUESTION: ReadonlySet<NoticeKind> = new Set([
  "needs-info",
  "needs-info-reminder",
  "answer",
  "official-answer",
  "comment",
  "accepted",
  "recommended",
  "may-be-outdated",
  "accept-reminder",
  "followed-question",
  "incident",
  "support-took-over",
  "support-needs-you",
  "support-changed",
  "private-reply",
  "support-returned",
  "support-solved",
  "satisfaction",
]);

/** Whether a mail of this kind quotes the question's title; a stranger must not put words into the mail of whoever they name. */
export function quotesTitle(kind: NoticeKind): boolean {
  return KNOWN_QUESTION.has(kind);
}
