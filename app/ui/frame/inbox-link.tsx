import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon } from "../icon";

/** What the badge has room for. */
const SHOWN_MAX = 99;

/** The way to the inbox with the number of unread notices; on a phone it stands in the menu. */
export function InboxLink({ unread }: { unread: number }) {
  const t = useTranslate();
  const label = t("ui.frame.inbox-unread", { count: unread });
  return (
    <Link
      to={paths.inbox()}
      aria-label={label}
      title={label}
      className="relative hidden size-11 items-center justify-center rounded-small hover:bg-sunken sm:flex"
    >
      <Icon name="follow" className="size-6" />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="tabular absolute top-0.5 left-6 min-w-5 rounded-full bg-accent px-1 text-center text-small leading-5 font-semibold text-accent-ink"
        >
          {unread > SHOWN_MAX ? `${SHOWN_MAX}+` : unread}
        </span>
      ) : null}
    </Link>
  );
}
