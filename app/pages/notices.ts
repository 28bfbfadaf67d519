import type { MessageKey } from "~/i18n";

/** What a page may say after a finished act, by the word in its address; any other word says nothing. */
const NOTICES = {
  asked: "pages.notice.asked",
  answered: "pages.notice.answered",
  edited: "pages.notice.edited",
  removed: "pages.notice.removed",
  restored: "pages.notice.restored",
  "draft-saved": "pages.notice.draft-saved",
  "draft-dropped": "pages.notice.draft-dropped",
} as const satisfies Record<string, MessageKey>;

export type NoticeWord = keyof typeof NOTICES;

/** The notice that an address asks for, if it is one of ours. */
export function noticeOf(url: URL): NoticeWord | null {
  const word = url.searchParams.get("notice") ?? "";
  return Object.hasOwn(NOTICES, word) ? (word as NoticeWord) : null;
}

export function noticeKey(word: NoticeWord): MessageKey {
  return NOTICES[word];
}

/** A path of ours with a notice added and a place on the page. */
export function withNotice(path: string, word: NoticeWord, hash = ""): string {
  const [before = ""] = path.split("#");
  const [pathname = "", query = ""] = before.split("?");
  const search = new URLSearchParams(query);
  search.set("notice", word);
  return `${pathname}?${search}${hash && `#${hash}`}`;
}
