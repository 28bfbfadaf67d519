import { asLocale, LOCALE_NAMES, useTranslate } from "~/i18n";
import type { MissRow } from "~/search";
import { Moment, PersonLink } from "~/ui";

/** How often a group was searched for, who waits, since when, and whose it is. */
export function MissCounts({ row }: { row: MissRow }) {
  const t = useTranslate();
  const { searches, withoutResults, waiting, since, languages, owner, state } = row;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
      {waiting > 0 ? (
        <strong className="tabular font-semibold text-support">
          {t("misses.staff.waiting", { count: waiting })}
        </strong>
      ) : null}
      <span className="tabular">
        {t(state === "open" ? "misses.staff.searches" : "misses.staff.searches-after", {
          count: searches,
        })}
      </span>
      {withoutResults > 0 ? (
        <span className="tabular">
          {t("misses.staff.without-results", { count: withoutResults })}
        </span>
      ) : null}
      <span>
        {t("misses.staff.since")} <Moment at={since} />
      </span>
      {languages.map((language) => (
        <span key={language} lang={language}>
          {LOCALE_NAMES[asLocale(language) ?? "en"]}
        </span>
      ))}
      {state === "open" || owner ? (
        <span>
          {owner ? (
            <>
              {t("misses.staff.owner")} <PersonLink person={owner} />
            </>
          ) : (
            t("misses.staff.nobody")
          )}
        </span>
      ) : null}
    </p>
  );
}
