import { Form, Link } from "@remix-run/react";
import type { GroupFigures, ReportView } from "~/escalation";
import { LOCALE_NAMES, type Locale, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  Empty,
  Field,
  Moment,
  Page,
  PageTitle,
  Section,
  TextInput,
} from "~/ui";
import { scoreKey, typeName } from "./report-file";
import { FigureTable, ShareBar } from "./report-tables";
import { durationWords, shareOf } from "./report-words";

/** Support's figures of some days, each as a table whose shares are also drawn. */
export function ReportPage({ report }: { report: ReportView }) {
  const t = useTranslate();
  const { now } = useLanguage();
  const { from, until, oldestOpen } = report;
  return (
    <Page width="wide">
      <PageTitle lead={t("reports.lead")}>{t("reports.title")}</PageTitle>
      <Form method="get" className="flex flex-wrap items-end gap-4">
        <Field name="from" label={t("reports.from")}>
          <TextInput type="date" initial={from} />
        </Field>
        <Field name="until" label={t("reports.until")}>
          <TextInput type="date" initial={until} />
        </Field>
        <Button kind="secondary">{t("reports.show")}</Button>
        <ButtonLink to={paths.reportFile({ from, until })} kind="quiet" reload>
          {t("reports.download")}
        </ButtonLink>
      </Form>
      <p className="my-6">
        <span className="text-soft">{t("reports.oldest")}: </span>
        {oldestOpen ? (
          <>
            <Link className="link" to={paths.case(oldestOpen.caseId)}>
              {t("reports.oldest.case", { id: oldestOpen.caseId })}
            </Link>
            {t("reports.oldest.age", { days: daysBetween(oldestOpen.since, now) })}{" "}
            <Moment at={oldestOpen.since} />
          </>
        ) : (
          t("reports.oldest.none")
        )}
      </p>
      <Clocks report={report} />
      <Groups report={report} />
      <Weeks report={report} />
      <Satisfaction report={report} />
    </Page>
  );
}

function daysBetween(from: string, until: string): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 86_400_000));
}

function Clocks({ report: { clocks } }: { report: ReportView }) {
  const t = useTranslate();
  const title = t("reports.clocks.title");
  return (
    <Section title={title}>
      <p className="mb-3 text-small text-soft">{t("reports.clocks.about")}</p>
      <FigureTable
        label={title}
        columns={[
          t("reports.column.what"),
          t("reports.column.count"),
          t("reports.column.median"),
          t("reports.column.p90"),
          t("reports.column.kept"),
        ]}
        rows={clocks.map(({ kind, count, medianMinutes, p90Minutes, kept }) => ({
          key: kind,
          name: t(`reports.clock.${kind}`),
          cells: [
            count,
            durationWords(t, medianMinutes),
            durationWords(t, p90Minutes),
            <Share key="kept" share={kept} />,
          ],
        }))}
      />
    </Section>
  );
}

function Groups({ report: { types, languages, all } }: { report: ReportView }) {
  const t = useTranslate();
  const columns = [
    t("reports.column.asked"),
    t("reports.column.peers"),
    t("reports.column.staff"),
    t("reports.column.escalated"),
    t("reports.column.reopened"),
  ];
  const cells = (figures: GroupFigures) => [
    figures.asked,
    <Share key="peers" part={figures.byPeers} whole={figures.asked} />,
    <Share key="staff" part={figures.byStaff} whole={figures.asked} />,
    <Share key="escalated" part={figures.escalated} whole={figures.asked} />,
    <Share key="reopened" part={figures.reopenedCases} whole={figures.solvedCases} />,
  ];
  return (
    <>
      <Section title={t("reports.types.title")}>
        <p className="mb-3 text-small text-soft">{t("reports.groups.about")}</p>
        <FigureTable
          label={t("reports.types.title")}
          columns={[t("reports.column.type"), ...columns]}
          rows={[...types, all].map((figures) => ({
            key: figures.key,
            name: typeName(t, figures.key),
            cells: cells(figures),
          }))}
        />
      </Section>
      <Section title={t("reports.languages.title")}>
        <FigureTable
          label={t("reports.languages.title")}
          columns={[t("reports.column.language"), ...columns]}
          rows={languages.map((figures) => ({
            key: figures.key,
            name: <span lang={figures.key}>{LOCALE_NAMES[figures.key as Locale]}</span>,
            cells: cells(figures),
          }))}
        />
      </Section>
    </>
  );
}

function Weeks({ report: { weeks } }: { report: ReportView }) {
  const t = useTranslate();
  const title = t("reports.weeks.title");
  return (
    <Section title={title}>
      <FigureTable
        label={title}
        columns={[
          t("reports.column.week"),
          t("reports.column.due"),
          t("reports.column.median"),
          t("reports.column.kept"),
        ]}
        rows={weeks.map(({ from, due, kept, medianMinutes }) => ({
          key: from,
          name: <time dateTime={from}>{from}</time>,
          cells: [
            due,
            durationWords(t, medianMinutes),
            <Share key="kept" share={shareOf(kept, due)} />,
          ],
        }))}
      />
    </Section>
  );
}

function Satisfaction({ report: { satisfaction } }: { report: ReportView }) {
  const t = useTranslate();
  const { asked, answered, mean, counts } = satisfaction;
  const title = t("reports.csat.title");
  return (
    <Section title={title}>
      <p className="mb-3 text-small text-soft">{t("reports.csat.about")}</p>
      {mean === null ? (
        <Empty icon="answer" title={t("reports.csat.none")} />
      ) : (
        <>
          <p className="mb-3">{t("reports.csat.mean-of", { mean, answered, asked })}</p>
          <FigureTable
            label={title}
            columns={[t("reports.column.score"), t("reports.column.count")]}
            rows={counts.map((count, index) => ({
              key: String(index),
              name: t(scoreKey(index)),
              cells: [<Share key="share" part={count} whole={answered} />],
            }))}
          />
        </>
      )}
    </Section>
  );
}

/** A share with its bar: as it is, or of a part with the part's number. */
function Share({ share, part, whole }: { share?: number | null; part?: number; whole?: number }) {
  const t = useTranslate();
  const value = share === undefined ? shareOf(part ?? 0, whole ?? 0) : share;
  const words =
    value === null
      ? t("reports.none")
      : part === undefined
        ? t("reports.share", { share: value })
        : t("reports.share-of", { share: value, count: part });
  return <ShareBar share={value} words={words} />;
}
