import { Link } from "@remix-run/react";
import type { CalendarRow } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ButtonLink, Icon, Page, PageTitle } from "~/ui";
import { zoneWords } from "./hours-words";

/** All calendars of official support. */
export function CalendarsPage({ calendars }: { calendars: readonly CalendarRow[] }) {
  const t = useTranslate();
  return (
    <Page>
      <PageTitle
        lead={t("support-settings.calendars.lead")}
        actions={
          <ButtonLink to={paths.newCalendar()} kind="secondary" icon="add">
            {t("support-settings.calendars.new")}
          </ButtonLink>
        }
      >
        {t("support-settings.calendars.title")}
      </PageTitle>
      <ul className="divide-y divide-line border-y border-line">
        {calendars.map(({ id, name, zone, openNow, first, people, rules }) => (
          <li key={id} className="py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link
                className="link-quiet text-lead font-semibold [overflow-wrap:anywhere]"
                to={paths.calendar(id)}
              >
                <bdi>{name}</bdi>
              </Link>
              <span
                className={`inline-flex items-center gap-1.5 text-small ${openNow ? "text-solved" : "text-soft"}`}
              >
                <Icon name={openNow ? "open" : "closed"} className="size-4" />
                {t(`support-settings.calendars.${openNow ? "open-now" : "closed-now"}`)}
              </span>
            </div>
            <p className="text-soft">{zoneWords(zone)}</p>
            <p className="text-small text-soft">
              {t("support-settings.calendars.used", { rules, people })}
            </p>
            {first ? (
              <p className="text-small text-soft">{t("support-settings.calendars.first")}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
