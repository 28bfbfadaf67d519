import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { addressWith, NARROWED_BY } from "~/search";
import { Icon } from "~/ui";
import { useNarrowingWords } from "./narrowing-words";
import { NextSteps } from "./next-steps";
import type { SearchPageView } from "./search-view";

/** Says what was looked for, and offers what may help: fewer limits, other words, asking. */
export function NothingFound({ view: { asked, text } }: { view: SearchPageView }) {
  const t = useTranslate();
  const say = useNarrowingWords();
  const set = NARROWED_BY.filter((name) => asked.narrowing[name] !== undefined);
  const none = Object.fromEntries(set.map((name) => [name, undefined]));
  return (
    <div className="rounded-large border border-dashed border-line-strong px-4 py-8 sm:px-8">
      <p className="flex gap-2 text-lead font-semibold [overflow-wrap:anywhere]" role="status">
        <Icon name="search" className="mt-[0.2em] text-soft" />
        <span>{text ? t("pages.search.none-for", { text }) : t("pages.search.none-narrowed")}</span>
      </p>
      {set.length > 0 ? (
        <>
          <p className="mt-4">{t("pages.search.fewer-limits")}</p>
          <ul className="mt-1">
            {set.map((name) => (
              <li key={name}>
                <Link
                  to={paths.search(addressWith(asked, { [name]: undefined }))}
                  className="link inline-flex min-h-11 items-center [overflow-wrap:anywhere]"
                >
                  {t("pages.search.without", { what: say(name, asked.narrowing) })}
                </Link>
              </li>
            ))}
            {set.length > 1 && text ? (
              <li>
                <Link
                  to={paths.search(addressWith(asked, none))}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("pages.search.without-all")}
                </Link>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
      <p className="mt-4">{t("pages.search.none-hint")}</p>
      <NextSteps text={text} first />
    </div>
  );
}
