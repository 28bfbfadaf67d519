import { Link } from "@remix-run/react";
import { type CalendarDay, dateInstant, type MonthGrid, minutesOpen } from "~/escalation";
import { formatWeekday, useLanguage, useTranslate, weekdayNames } from "~/i18n";
import { Icon } from "~/ui";
import { hoursWords } from "./hours-words";

type MonthTableProps = {
  caption: string;
  grid: MonthGrid;
  /** Today in the calendar's zone. */
  today: string;
  chosen: string | null;
  href(date: string): string;
};

/** A month, Monday first: each date says its hours and leads to its form. */
export function MonthTable({ caption, grid, today, chosen, href }: MonthTableProps) {
  const { locale } = useLanguage();
  const long = weekdayNames(locale, "long");
  return (
    <table className="w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {weekdayNames(locale, "short").map((name, index) => (
            <th
              key={name}
              scope="col"
              abbr={long[index]}
              className="border-b border-line py-2 text-center font-semibold text-soft sm:px-2 sm:text-left"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, index) =>
              day ? (
                <DayCell
                  key={day.date}
                  day={day}
                  isToday={day.date === today}
                  isChosen={day.date === chosen}
                  to={href(day.date)}
                />
              ) : (
                <td key={`blank ${long[index]}`} className="border border-line bg-sunken" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayCellProps = { day: CalendarDay; isToday: boolean; isChosen: boolean; to: string };

function DayCell({ day, isToday, isChosen, to }: DayCellProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { date, intervals, exception } = day;
  const closed = intervals.length === 0;
  const words = hoursWords(t, locale, intervals);
  const told = [
    formatWeekday(dateInstant(date), locale, "UTC"),
    isToday ? t("support-settings.calendar.today") : "",
    words,
    exception ? exception.note || t("support-settings.calendar.exception") : "",
  ];
  const hours = Math.round(minutesOpen(intervals) / 6) / 10;
  const ground = exception ? (closed ? "bg-danger-tint" : "bg-support-tint") : "bg-surface";
  return (
    <td className={`h-px border border-line p-0 align-top ${ground}`}>
      <Link
        to={to}
        aria-current={isToday ? "date" : undefined}
        className={`flex h-full min-h-14 flex-col items-center px-0.5 py-1 -outline-offset-2 hover:inset-ring-2 hover:inset-ring-accent sm:min-h-24 sm:items-start sm:px-2 ${isChosen ? "inset-ring-2 inset-ring-accent" : ""}`}
      >
        <span className="sr-only">
          {told.filter(Boolean).join(locale === "zh-CN" ? "，" : ", ")}
        </span>
        <span aria-hidden="true" className="flex items-center gap-1">
          <span
            className={`tabular font-semibold ${isToday ? "rounded-small bg-accent px-1.5 text-accent-ink" : ""}`}
          >
            {Number(date.slice(8))}
          </span>
          {exception ? <Icon name="edit" className="size-3.5 text-soft" /> : null}
        </span>
        <span aria-hidden="true" className="text-soft sm:hidden">
          {closed
            ? t("support-settings.calendar.off-short")
            : t("support-settings.calendar.hours-short", { hours })}
        </span>
        <span aria-hidden="true" className="hidden sm:block">
          {closed ? (
            <span className="text-soft">{words}</span>
          ) : (
            intervals.map(([from, until]) => (
              <span key={from} className="tabular block whitespace-nowrap">
                {from}–{until}
              </span>
            ))
          )}
          {exception?.note ? (
            <span className="line-clamp-2 font-semibold [overflow-wrap:anywhere]">
              {exception.note}
            </span>
          ) : null}
        </span>
      </Link>
    </td>
  );
}
