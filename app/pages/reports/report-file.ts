import type { GroupFigures, ReportView } from "~/escalation";
import { LOCALE_NAMES, type Locale, type Translate } from "~/i18n";
import { problemTypeKey } from "~/ui";
import { shareOf } from "./report-words";

type Row = [section: string, name: string, measure: string, value: number | string];

/** Digits after the point of shares and minutes: enough to reckon on with. */
const DIGITS = 4;

/** A report as the rows of a file, one figure a row, with a head; what there is none of is left out. */
export function reportRows(t: Translate, report: ReportView): Row[] {
  const head: Row = [
    t("reports.csv.section"),
    t("reports.csv.name"),
    t("reports.csv.measure"),
    t("reports.csv.value"),
  ];
  const minutes = (key: "reports.column.median" | "reports.column.p90") =>
    t("reports.csv.minutes", { measure: t(key) });
  const clocks = report.clocks.flatMap(({ kind, count, medianMinutes, p90Minutes, kept }) =>
    known(t("reports.clocks.title"), t(`reports.clock.${kind}`), [
      [t("reports.column.count"), count],
      [minutes("reports.column.median"), medianMinutes],
      [minutes("reports.column.p90"), p90Minutes],
      [t("reports.column.kept"), kept],
    ]),
  );
  const group = (section: string, name: string, figures: GroupFigures) =>
    known(section, name, [
      [t("reports.column.asked"), figures.asked],
      [t("reports.column.peers"), figures.byPeers],
      [t("reports.column.staff"), figures.byStaff],
      [t("reports.column.escalated"), figures.escalated],
      [t("reports.column.reopened"), figures.reopenedCases],
      [t("reports.csv.reopened-share"), shareOf(figures.reopenedCases, figures.solvedCases)],
    ]);
  const types = [...report.types, report.all].flatMap((figures) => {
    return group(t("reports.types.title"), typeName(t, figures.key), figures);
  });
  const languages = report.languages.flatMap((figures) =>
    group(t("reports.languages.title"), LOCALE_NAMES[figures.key as Locale], figures),
  );
  const weeks = report.weeks.flatMap(({ from, due, kept, medianMinutes }) =>
    known(t("reports.weeks.title"), from, [
      [t("reports.column.due"), due],
      [t("reports.column.kept"), shareOf(kept, due)],
      [minutes("reports.column.median"), medianMinutes],
    ]),
  );
  const scores = report.satisfaction.counts.flatMap((count, index) =>
    known(t("reports.csat.title"), t(scoreKey(index)), [[t("reports.column.count"), count]]),
  );
  return [head, ...clocks, ...types, ...languages, ...weeks, ...scores];
}

/** The words of a score by its place, from 0. */
export function scoreKey(index: number) {
  return `reports.csat.score.${Math.min(Math.max(index, 0), 4) + 1}` as "reports.csat.score.1";
}

/** The name of a problem type; "" stands for all. */
export function typeName(t: Translate, key: string): string {
  return key === "" ? t("reports.all") : t(problemTypeKey(key as "how-to"));
}

function known(
  section: string,
  name: string,
  figures: [measure: string, value: number | null][],
): Row[] {
  return figures.flatMap(([measure, value]): Row[] =>
    value === null ? [] : [[section, name, measure, Number(value.toFixed(DIGITS))]],
  );
}
