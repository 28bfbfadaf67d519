import type { Kept, KeptMonth } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { BackLink, Empty, Page, PageTitle, Section, TableScroll } from "~/ui";

type PromisesPageProps = { months: readonly KeptMonth[]; timeZone: string };

/** How many promises were kept, month by month, for everybody. */
export function PromisesPage({ months, timeZone }: PromisesPageProps) {
  const t = useTranslate();
  return (
    <Page>
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle lead={t("support.kept.lead")}>{t("support.kept.title")}</PageTitle>
      {months.length === 0 ? (
        <Empty icon="clock" title={t("support.kept.empty")}>
          {t("support.kept.empty-text")}
        </Empty>
      ) : (
        <TableScroll label={t("support.kept.table")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("support.kept.month")}</th>
                <th scope="col">{t("support.kept.replies")}</th>
                <th scope="col">{t("support.kept.windows")}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, replies, windows }) => (
                <tr key={month}>
                  <th scope="row">
                    <MonthName month={month} />
                  </th>
                  <td>
                    <Share of={replies} />
                  </td>
                  <td>
                    <Share of={windows} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <Section title={t("support.kept.how")}>
        <p>{t("support.kept.how-replies")}</p>
        <p className="mt-3">{t("support.kept.how-windows")}</p>
        <p className="mt-3">{t("support.kept.how-months", { zone: timeZone })}</p>
      </Section>
    </Page>
  );
}

function MonthName({ month }: { month: string }) {
  const { locale } = useLanguage();
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return (
    <time dateTime={month} className="whitespace-nowrap">
      {format.format(new Date(`${month}-01T00:00:00Z`))}
    </time>
  );
}

/** A share as a number, a bar, and what it is a share of. The bar says nothing that the words don't. */
function Share({ of: { kept, all } }: { of: Kept }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  if (all === 0) return <span className="text-soft">{t("support.kept.none")}</span>;
  const share = kept / all;
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(floored(share));
  return (
    <div className="w-22 sm:w-auto sm:min-w-20">
      <p className="tabular">
        <strong>{percent}</strong>{" "}
        <span className="block text-small text-soft sm:inline-block">
          {t("support.kept.of", { kept, all })}
        </span>
      </p>
      <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full">
        <rect width="100" height="8" className="fill-sunken" />
        <rect width={share * 100} height="8" className="fill-accent" />
        <rect
          width="100"
          height="8"
          className="fill-none stroke-line-strong"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </div>
  );
}

/** A hundred per cent is said only where all were kept. */
function floored(share: number): number {
  return Math.floor(share * 100) / 100;
}
