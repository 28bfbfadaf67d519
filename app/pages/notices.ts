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
  "own-case": "incidents.thread.own-case",
  "incident-solved": "incidents.thread.closed",
  "proof-given": "proof.notice",
  "support-asked": "support.notice.asked",
  "support-handed": "support.notice.handed",
  "private-sent": "support.notice.private-sent",
  thanked: "support.notice.thanked",
  "still-broken": "support.notice.still-broken",
  rated: "support.notice.rated",
  "box-saved": "private-box.notice.saved",
  "box-picture-added": "private-box.notice.picture-added",
  "box-removed": "private-box.notice.removed",
  "draft-saved": "pages.notice.draft-saved",
  "draft-dropped": "pages.notice.draft-dropped",
} as const satisfies Record<string, MessageKey>;

export type NoticeWord = keyof typeof NOTICES;

/** What became of a form's private part: in the box now, and what of it may not be kept. */
const BOX_WORDS = ["kept", "left-out"] as const;
export type BoxWord = (typeof BOX_WORDS)[number];

/** A notice, the post it belongs beside where it is about one, what was masked on the way and put aside. */
export type NoticeView = {
  word: NoticeWord;
  postId: number | null;
  masked: PrivateKind[];
  box: BoxWord[];
};

/** The notice that an address asks for, if it is one of ours. */
export function noticeOf(url: URL): NoticeView | null {
  const word = url.searchParams.get("notice") ?? "";
  if (!Object.hasOwn(NOTICES, word)) return null;
  const postId = parseId(url.searchParams.get("post") ?? undefined);
  return { word: word as NoticeWord, postId, masked: maskedOf(url), box: boxWordsOf(url) };
}

/** What an address says of the private box. */
export function boxWordsOf(url: URL): BoxWord[] {
  const given = url.searchParams.getAll("box");
  return BOX_WORDS.filter((word) => given.includes(word));
}

/** The kinds of private data that an address says were masked. */
export function maskedOf(url: URL): PrivateKind[] {
  return privateKinds(url.searchParams.getAll("masked"));
}

/** A path of ours whose page will say what was masked and put aside; as it was when nothing was. */
export function withMasked(
  path: string,
  masked: readonly PrivateKind[],
  box: readonly BoxWord[] = [],
): string {
  const [before = "", ...after] = path.split("#");
  const query = [
    ...masked.map((kind) => `masked=${kind}`),
    ...box.map((word) => `box=${word}`),
  ].join("&");
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
