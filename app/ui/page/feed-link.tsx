import { useTranslate } from "~/i18n";
import { Icon } from "../icon";

/** Where a list can be followed with a feed reader. */
export function FeedLink({ href }: { href: string }) {
  const t = useTranslate();
  return (
    <p className="no-print mt-8">
      <a href={href} className="link-quiet inline-flex min-h-11 items-center gap-1.5 text-soft">
        <Icon name="follow" className="size-4" />
        {t("outside.feed.subscribe")}
      </a>
    </p>
  );
}
