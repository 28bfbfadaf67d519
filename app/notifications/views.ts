import type { PageOf, PersonView } from "~/shared/views";
import type { NoticeKind } from "./kinds";

/** One line of the inbox. */
export type NoticeLine = {
  id: number;
  kind: NoticeKind;
  /** ISO 8601. */
  at: string;
  unread: boolean;
  /** The question's. */
  title: string;
  language: string;
  /** Who did it; null for what nobody did, such as a reminder. */
  by: PersonView | null;
};

export type Inbox = PageOf<NoticeLine> & { unread: number };

/** Where notices of one kind reach a person. */
export type KindSetting = { kind: NoticeKind; inbox: boolean; mail: boolean };
