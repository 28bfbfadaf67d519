import { Link } from "@remix-run/react";
import type { DutyRow } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon, Moment, Page, PageTitle, PersonLink } from "~/ui";
import { zoneWords } from "./hours-words";

/** Who of support works now, who is away, and what they have open. */
export function DutyPage({ people }: { people: readonly DutyRow[] }) {
  const t = useTranslate();
  return (
    <Page>
      <PageTitle lead={t("support-settings.duty.lead")}>
        {t("support-settings.duty.title")}
      </PageTitle>
      <ul className="divide-y divide-line border-y border-line">
        {people.map((row) => (
          <li
            key={row.person.id}
            className="flex flex-wrap items-start justify-between gap-x-4 py-4"
          >
            <div className="min-w-0 flex-1 basis-60">
              <PersonLink person={row.person} />
              <Standing row={row} />
              <p className="text-small text-soft [overflow-wrap:anywhere]">
                {row.calendar} · {zoneWords(row.zone)} ·{" "}
                {t("support-settings.duty.cases", { count: row.openCases })}
              </p>
            </div>
            {row.mayChange ? (
              <Link
                className="link inline-flex min-h-11 items-center"
                to={paths.dutyOf(row.person.id)}
                aria-label={t("support-settings.duty.change-label", { name: row.person.name })}
              >
                {t("support-settings.duty.change")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Standing({ row: { working, awayUntil, nextAt } }: { row: DutyRow }) {
  const t = useTranslate();
  return (
    <p
      className={`flex flex-wrap items-center gap-x-1.5 ${working ? "text-solved" : awayUntil ? "text-support" : "text-soft"}`}
    >
      <Icon name={working ? "open" : awayUntil ? "sign-out" : "closed"} className="size-4" />
      {awayUntil ? (
        <span>
          {t("support-settings.duty.away")} <Moment at={awayUntil} />
        </span>
      ) : (
        t(`support-settings.duty.${working ? "working" : "not-working"}`)
      )}
      {nextAt ? (
        <span className="text-small text-soft">
          {"· "}
          {t("support-settings.duty.next")} <Moment at={nextAt} />
        </span>
      ) : null}
    </p>
  );
}
