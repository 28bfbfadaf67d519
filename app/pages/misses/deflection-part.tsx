import { formatMonth, useLanguage, useTranslate } from "~/i18n";
import type { DeflectionFigures } from "~/search";
import { Section, TableScroll } from "~/ui";

/** How often a suggestion made a question needless: the figure, what it counts, and the months before. */
export function DeflectionPart({ figures }: { figures: DeflectionFigures }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { recent, months, undecided } = figures;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <Section title={t("misses.deflection.title")} hint={t("misses.deflection.hint")}>
      <p className="text-lead font-semibold">
        {recent.opened === 0 ? t("misses.deflection.none") : t("misses.deflection.recent", recent)}
      </p>
      <p className="mt-1 text-small text-soft">
        {t("misses.deflection.undecided", { count: undecided })}
      </p>
      {months.length > 0 ? (
        <div className="mt-4">
          <TableScroll label={t("misses.deflection.table")}>
            <table>
              <thead>
                <tr>
                  {(["month", "opened", "deflected", "share"] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`misses.deflection.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="tabular">
                {months.map(({ month, opened, deflected }) => (
                  <tr key={month}>
                    <th scope="row">
                      {formatMonth(new Date(`${month}-15T00:00:00Z`), locale, "UTC")}
                    </th>
                    <td>{opened.toLocaleString(locale)}</td>
                    <td>{deflected.toLocaleString(locale)}</td>
                    <td>{percent.format(deflected / opened)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </div>
      ) : null}
    </Section>
  );
}
