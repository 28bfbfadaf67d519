import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { type Asked, addressWith, NARROWED_BY } from "~/search";
import { Icon, Notice } from "~/ui";
import { useNarrowingWords } from "./narrowing-words";

/** What narrows the search, each to be taken away by one press; and words that looked as if they did. */
export function NarrowedBy({ asked, nobody }: { asked: Asked; nobody: boolean }) {
  const t = useTranslate();
  const say = useNarrowingWords();
  const set = NARROWED_BY.filter((name) => asked.narrowing[name] !== undefined);
  return (
    <>
      {set.length > 0 ? (
        <ul aria-label={t("pages.search.narrowed-by")} className="mb-4 flex flex-wrap gap-2">
          {set.map((name) => (
            <li key={name} className="flex max-w-full">
              <Link
                to={paths.search(addressWith(asked, { [name]: undefined }))}
                className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-accent bg-accent-tint px-3 text-small text-accent hover:underline pointer-coarse:min-h-11"
              >
                <span className="sr-only">{t("pages.search.take-away")} </span>
                <bdi className="truncate">{say(name, asked.narrowing)}</bdi>
                <Icon name="close" className="size-4" />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {nobody ? (
        <Notice kind="info">{t("pages.search.nobody", { name: asked.narrowing.by ?? "" })}</Notice>
      ) : null}
      {asked.parsed.misread.length > 0 ? (
        <Notice kind="info">
          <ul>
            {asked.parsed.misread.slice(0, 3).map(({ raw, why }) => (
              <li key={raw} className="[overflow-wrap:anywhere]">
                {t(`pages.search.misread.${why}`, { word: raw })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
