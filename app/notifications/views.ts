import type { PageOf, PersonView } from "~/shared/views";
import type { NoticeKind } from "./kinds";
import type { NoticeSubject } from "./words";

/** One line of the inbox. */
export type NoticeLine = NoticeSubject & {
  id: number;
  /** ISO 8601. */
  at: string;
  unread: boolean;
  /** Of the question or incident; null where its reader can't see it, or it has none. */
  title: string | null;
  language: string;
  /** What a moderator said along with an act, or "". */
  note: string;
  /** Who did it; null for what nobody did, such as a reminder, and for acts, whose doer is not named. */
  by: PersonView | null;
};

export type Inbox = PageOf<NoticeLine> & { unread: number };

/** Where notices of one kind reach a person. */
export type KindSetting = { kind: NoticeKind; inbox: boolean; mail: boolean };
