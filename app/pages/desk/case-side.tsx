import { Link } from "@remix-run/react";
import type { CaseRowView, CaseView } from "~/escalation";
import { formatDay, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { QuestionRowView } from "~/shared/views";
import { AnswerMark, PersonLink, UserTitle } from "~/ui";
import { CaseStateMark, PriorityMark } from "./marks";

/** Beside a case: who asked, their other cases, cases that may be the same, and threads that were solved. */
export function CaseSide({
  view,
  similar,
}: {
  view: CaseView;
  similar: readonly QuestionRowView[];
}) {
  const t = useTranslate();
  const { locale, timeZone } = useLanguage();
  const { asker, alike } = view;
  return (
    <>
      <Panel title={t("desk.person.title")}>
        <p>
          <PersonLink person={asker.person} />
        </p>
        <p className="mt-1 text-small text-soft">
          {asker.joinedAt
            ? t("desk.person.since", { day: formatDay(new Date(asker.joinedAt), locale, timeZone) })
            : null}
        </p>
        <p className="text-small text-soft tabular">
          {t("desk.person.questions", { count: asker.questionCount })}
        </p>
        <h3 className="mt-3 text-small">{t("desk.person.cases", { count: asker.cases.length })}</h3>
        <CaseLinks rows={asker.cases} none={t("desk.person.no-cases")} />
      </Panel>
      <Panel title={t("desk.alike.title")}>
        <CaseLinks rows={alike} none={t("desk.alike.none")} />
      </Panel>
      <Panel title={t("desk.similar.title")}>
        {similar.length === 0 ? (
          <p className="text-small text-soft">{t("desk.similar.none")}</p>
        ) : (
          <ul className="space-y-3">
            {similar.map((row) => (
              <li key={row.id}>
                <Link to={paths.question(row.id, row.title)} className="link text-small">
                  <UserTitle lang={row.language}>{row.title}</UserTitle>
                </Link>
                <p className="flex flex-wrap gap-x-2 text-small">
                  {row.accepted ? <AnswerMark kind="accepted" short /> : null}
                  {row.recommended ? <AnswerMark kind="recommended" short /> : null}
                  {row.official ? <AnswerMark kind="official" short /> : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

export function Panel({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="rounded-large border border-line bg-surface p-4">
      <h2 className="mb-2 text-base">{title}</h2>
      {children}
    </section>
  );
}

function CaseLinks({ rows, none }: { rows: readonly CaseRowView[]; none: string }) {
  if (rows.length === 0) return <p className="text-small text-soft">{none}</p>;
  return (
    <ul className="mt-1 space-y-3">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={paths.case(row.id)} className="link text-small">
            <span className="tabular">#{row.id}</span>{" "}
            <UserTitle lang={row.titleLanguage}>{row.title}</UserTitle>
          </Link>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2">
            <CaseStateMark state={row.state} />
            <PriorityMark priority={row.priority} />
          </p>
        </li>
      ))}
    </ul>
  );
}
