import type { MessageKey } from "~/i18n";
import { parseId } from "~/paths";
import { type PrivateKind, privateKinds } from "~/privacy";

/** What a page may say after a finished act, by the word in its address; any other word says nothing. */
const NOTICES = {
  asked: "pages.notice.asked",
  answered: "pages.notice.answered",
  commented: "pages.notice.commented",
  edited: "pages.notice.edited",
  removed: "pages.notice.removed",
  restored: "pages.notice.restored",
  flagged: "pages.notice.flagged",
  hidden: "pages.notice.hidden",
  closed: "pages.notice.closed",
  reopened: "pages.notice.reopened",
  locked: "pages.notice.locked",
  unlocked: "pages.notice.unlocked",
  "needs-info-set": "pages.notice.needs-info-set",
  "needs-info-cleared": "pages.notice.needs-info-cleared",
  worked: "pages.notice.worked",
  "draft-saved": "pages.notice.draft-saved",
  "draft-dropped": "pages.notice.draft-dropped",
} as const satisfies Record<string, MessageKey>;

export type NoticeWord = keyof typeof NOTICES;

/** A notice, the post it belongs beside where it is about one, and what was masked on the way. */
export type NoticeView = { word: NoticeWord; postId: number | null; masked: PrivateKind[] };

/** The notice that an address asks for, if it is one of ours. */
export function noticeOf(url: URL): NoticeView | null {
  const word = url.searchParams.get("notice") ?? "";
  if (!Object.hasOwn(NOTICES, word)) return null;
  const postId = parseId(url.searchParams.get("post") ?? undefined);
  return { word: word as NoticeWord, postId, masked: maskedOf(url) };
}

/** The kinds of private data that an address says were masked. */
export function maskedOf(url: URL): PrivateKind[] {
  return privateKinds(url.searchParams.getAll("masked"));
}

/** A path of ours whose page will say what was masked; as it was when nothing was. */
export function withMasked(path: string, masked: readonly PrivateKind[]): string {
  const [before = "", ...after] = path.split("#");
  const query = masked.map((kind) => `masked=${kind}`).join("&");
  if (!query) return path;
  return [`${before}${before.includes("?") ? "&" : "?"}${query}`, ...after].join("#");
}

export function noticeKey(word: NoticeWord): MessageKey {
  return NOTICES[word];
}

/** A path of ours with a notice added; with a post, the address leads to it and the notice stands there. */
export function withNotice(path: string, word: NoticeWord, postId?: number): string {
  const [before = ""] = path.split("#");
  const [pathname = "", query = ""] = before.split("?");
  const search = new URLSearchParams(query);
  search.set("notice", word);
  if (postId !== undefined) search.set("post", String(postId));
  return `${pathname}?${search}${postId === undefined ? "" : `#post-${postId}`}`;
}
