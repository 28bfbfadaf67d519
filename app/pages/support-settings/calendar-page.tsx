import { Link } from "@remix-run/react";
import {
  type CalendarView,
  dateInstant,
  dayOf,
  monthAway,
  monthGrid,
  weekdayOf,
} from "~/escalation";
import {
  formatMonth,
  formatWeekday,
  type Locale,
  type Translate,
  useLanguage,
  useTranslate,
} from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  ButtonLink,
  Empty,
  ErrorSummary,
  type FormAnswer,
  Icon,
  Notice,
  Page,
  PageTitle,
  Section,
} from "~/ui";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { DateForm } from "./date-form";
import { hoursWords, zoneWords } from "./hours-words";
import { MonthTable } from "./month-table";
import { VersionList } from "./version-list";

/** Dates listed below the month. */
const DATES_SHOWN = 40;

export type CalendarPageView = {
  calendar: CalendarView;
  /** "YYYY-MM" */
  month: string;
  /** The date whose form is open. */
  date: string | null;
  /** Today in the calendar's zone. */
  today: string;
  notice: "saved" | null;
};

/** One calendar: a month to look at and change date by date, what differs from the week, its versions. */
export function CalendarPage({
  view,
  answer,
}: {
  view: CalendarPageView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { calendar, month, date, today, notice } = view;
  const { id, version, versions } = calendar;
  const day = date ? dayOf(calendar, date) : null;
  const title = formatMonth(dateInstant(`${month}-01`), locale, "UTC");
  const here = (chosen: string) => `${paths.calendar(id, { month, date: chosen })}#date`;
  return (
    <Page>
      <ErrorSummary answer={answer} />
      <BackLink to={paths.calendars()}>{t("support-settings.calendars.title")}</BackLink>
      <PageTitle
        lead={t("support-settings.calendar.facts", { zone: zoneWords(calendar.zone), version })}
        actions={
          <>
            <ButtonLink kind="secondary" icon="edit" to={paths.calendarHours(id)}>
              {t("support-settings.calendar.change")}
            </ButtonLink>
            <ButtonLink kind="secondary" icon="add" to={paths.calendarImport(id)}>
              {t("support-settings.calendar.import")}
            </ButtonLink>
          </>
        }
      >
        {calendar.name}
      </PageTitle>
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t("support-settings.saved")}
        </Notice>
      ) : null}
      <MonthTurner id={id} month={month} title={title} />
      <MonthTable
        caption={title}
        grid={monthGrid(calendar, month)}
        today={today}
        chosen={date}
        href={here}
      />
      <p className="mt-2 text-small text-soft">{t("support-settings.calendar.pick")}</p>
      {day ? (
        <>
          <ChangedMeanwhile
            answer={answer}
            version={version}
            by={versions[0]?.by ?? null}
            at={versions[0]?.savedAt ?? ""}
            fields={[
              {
                label: formatWeekday(dateInstant(day.date), locale, "UTC"),
                now: dayWords(hoursWords(t, locale, day.intervals), day.exception?.note),
                yours: typedDay(t, locale, calendar, day.date, answer),
              },
            ]}
          />
          <DateForm
            day={day}
            week={calendar.week}
            version={version}
            action={paths.calendar(id, { month, date: day.date })}
            cancel={paths.calendar(id, { month })}
            answer={answer}
          />
        </>
      ) : null}
      <DatesList calendar={calendar} month={month} />
      <VersionList versions={versions} />
    </Page>
  );
}

function dayWords(hours: string, note = ""): string {
  return note ? `${hours} · ${note}` : hours;
}

/** What the refused form would make of its date. */
function typedDay(
  t: Translate,
  locale: Locale,
  { week }: CalendarView,
  date: string,
  answer: FormAnswer | undefined,
): string {
  const { kind, hours, note } = answer?.values ?? {};
  if (kind === "week") return hoursWords(t, locale, week[weekdayOf(date)]);
  return dayWords(
    kind === "closed" ? t("support-settings.closed") : String(hours ?? ""),
    String(note ?? ""),
  );
}

function MonthTurner({ id, month, title }: { id: number; month: string; title: string }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const step = (months: number, word: "previous" | "next") => {
    const other = monthAway(month, months);
    if (!other) return <span className="size-11" />;
    const name = formatMonth(dateInstant(`${other}-01`), locale, "UTC");
    return (
      <Link
        to={paths.calendar(id, { month: other })}
        aria-label={t(`support-settings.calendar.${word}`, { month: name })}
        className="flex size-11 items-center justify-center rounded-small hover:bg-sunken"
      >
        <Icon name={word === "previous" ? "back" : "forward"} className="size-5" />
      </Link>
    );
  };
  return (
    <nav
      aria-label={t("support-settings.calendar.month")}
      className="mb-2 flex items-center justify-between"
    >
      {step(-1, "previous")}
      <h2 className="text-lead">{title}</h2>
      {step(1, "next")}
    </nav>
  );
}

function DatesList({ calendar, month }: { calendar: CalendarView; month: string }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { id, exceptions } = calendar;
  const dates = exceptions.filter(({ date }) => date >= `${month}-01`).slice(0, DATES_SHOWN);
  return (
    <Section
      title={t("support-settings.calendar.dates")}
      hint={dates.length > 0 ? t("support-settings.calendar.dates-hint") : undefined}
    >
      {dates.length === 0 ? (
        <Empty icon="calendar" title={t("support-settings.calendar.no-dates")}>
          {t("support-settings.calendar.no-dates-hint")}
        </Empty>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {dates.map(({ date, intervals, note }) => {
            const name = formatWeekday(dateInstant(date), locale, "UTC");
            const to = `${paths.calendar(id, { month: date.slice(0, 7), date })}#date`;
            return (
              <li
                key={date}
                className="grid items-baseline gap-x-4 py-2 sm:grid-cols-[13rem_minmax(0,1fr)]"
              >
                <Link
                  className="link-quiet inline-flex min-h-8 items-center font-semibold"
                  to={to}
                  aria-label={t("support-settings.calendar.edit-date", { date: name })}
                >
                  {name}
                </Link>
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {dayWords(hoursWords(t, locale, intervals), note)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
