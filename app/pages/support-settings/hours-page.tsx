import { type CalendarView, hoursField, hoursText, WEEKDAYS } from "~/escalation";
import { useLanguage, useTranslate, weekdayNames } from "~/i18n";
import { paths } from "~/paths";
import { BackLink, ErrorSummary, type FormAnswer, Page, PageTitle } from "~/ui";
import { CalendarForm, NEW_WEEK, type ZoneOptions } from "./calendar-form";
import { ChangedMeanwhile } from "./changed-meanwhile";

type HoursPageProps = {
  calendar: CalendarView;
  zones: ZoneOptions;
  answer: FormAnswer | undefined;
};

/** Changing a calendar's name, zone and week. */
export function HoursPage({ calendar, zones, answer }: HoursPageProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { id, name, zone, week, version, versions } = calendar;
  const days = weekdayNames(locale, "long");
  const typed = (field: string) => String(answer?.values[field] ?? "");
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.calendar(id)}>{name}</BackLink>
      <PageTitle lead={t("support-settings.calendar.change-lead")}>
        {t("support-settings.calendar.change-title", { name })}
      </PageTitle>
      <ChangedMeanwhile
        answer={answer}
        version={version}
        by={versions[0]?.by ?? null}
        at={versions[0]?.savedAt ?? ""}
        fields={[
          { label: t("support-settings.calendar.name"), now: name, yours: typed("name") },
          { label: t("support-settings.calendar.zone"), now: zone, yours: typed("zone") },
          ...WEEKDAYS.map((day, index) => ({
            label: days[index] ?? day,
            now: hoursText(week[day], locale),
            yours: typed(hoursField(day)),
          })),
        ]}
      />
      <CalendarForm
        key={version}
        action={paths.calendarHours(id)}
        fields={{ version }}
        answer={answer}
        zones={zones}
        initial={{ name, zone, week }}
        submit={t("support-settings.save")}
        cancel={paths.calendar(id)}
      />
    </Page>
  );
}

/** Making a calendar. */
export function NewCalendarPage({
  zone,
  zones,
  answer,
}: {
  zone: string;
  zones: ZoneOptions;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.calendars()}>{t("support-settings.calendars.title")}</BackLink>
      <PageTitle>{t("support-settings.calendars.new")}</PageTitle>
      <CalendarForm
        action={paths.newCalendar()}
        answer={answer}
        zones={zones}
        initial={{ name: "", zone, week: NEW_WEEK }}
        submit={t("support-settings.calendar.make")}
        cancel={paths.calendars()}
      />
    </Page>
  );
}
