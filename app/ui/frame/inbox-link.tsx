import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "../icon";

/** What the badge has room for. */
const SHOWN_MAX = 99;

export type InboxCounts = {
  /** Notices not read yet, counted up to 100. */
  unread: number;
  /** Questions of the reader's that wait for their reply. */
  replies: number;
};

/** What waits in the inbox, in words: replies first, since somebody waits for them. */
export function inboxWords(t: ReturnType<typeof useTranslate>, { unread, replies }: InboxCounts) {
  if (replies === 0) return t("ui.frame.inbox-unread", { count: unread });
  const needed = t("ui.frame.inbox-replies", { count: replies });
  if (unread === 0) return t("ui.frame.inbox-waiting", { replies: needed });
  const waiting = shownNumber(unread + replies);
  return t("ui.frame.inbox-both", { waiting, unread: shownNumber(unread), replies: needed });
}

/** A number as the badge shows it. */
function shownNumber(count: number): string {
  return count > SHOWN_MAX ? `${SHOWN_MAX}+` : String(count);
}

/** The way to the inbox with the number of what waits there; on a phone it stands in the menu. */
export function InboxLink({ unread, replies }: InboxCounts) {
  const t = useTranslate();
  const label = inboxWords(t, { unread, replies });
  const waiting = unread + replies;
  return (
    <Link
      to={paths.inbox()}
      aria-label={label}
      title={label}
      className="relative hidden size-11 items-center justify-center rounded-small hover:bg-sunken sm:flex"
    >
      <Icon name="follow" className="size-6" />
      {waiting > 0 ? (
        <span
          aria-hidden="true"
          className="tabular absolute top-0.5 left-6 min-w-5 rounded-full bg-accent px-1 text-center text-small leading-5 font-semibold text-accent-ink"
        >
          {shownNumber(waiting)}
        </span>
      ) : null}
    </Link>
  );
}
