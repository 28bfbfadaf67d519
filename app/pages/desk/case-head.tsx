import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { CaseView } from "~/escalation";
import { isMessageKey, LOCALE_NAMES, type MessageKey, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Icon, Moment, Notice, PageTitle, PersonLink, ProblemTypeName } from "~/ui";
import { CaseStateMark, PriorityMark, TimeLeft } from "./marks";

/** What a case is, where it stands and what is due when. */
export function CaseHead({ view }: { view: CaseView }) {
  const t = useTranslate();
  const thread = view.threads.find(({ questionId }) => questionId === view.questionId);
  return (
    <header>
      <PageTitle
        lang={thread?.language}
        above={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="tabular font-semibold text-ink">
              {t("desk.case.number", { id: view.id })}
            </span>
            <CaseStateMark state={view.state} />
            <PriorityMark priority={view.priority} />
          </span>
        }
        lead={
          thread ? (
            <Link
              to={paths.question(thread.questionId, thread.title)}
              className="link inline-flex min-h-11 items-center gap-1 text-small"
            >
              <Icon name="link" className="size-4" />
              {t("desk.case.open-thread")}
            </Link>
          ) : null
        }
      >
        {thread?.title ?? ""}
      </PageTitle>
      <Standing view={view} />
      <Clocks view={view} />
      <HeadFacts view={view} />
    </header>
  );
}

/** What makes this case another than usual: it is over, a copy, a sequel, or a peer's answer waits. */
function Standing({ view }: { view: CaseView }) {
  const t = useTranslate();
  const { mergedIntoId, followUpOfId, followUpIds, peerSolutionId, declineReason } = view;
  const link = (id: number) => (
    <Link className="link tabular" to={paths.case(id)}>
      #{id}
    </Link>
  );
  return (
    <>
      {mergedIntoId ? (
        <Notice kind="info">
          {t("desk.case.merged")} {link(mergedIntoId)}
        </Notice>
      ) : null}
      {followUpOfId ? (
        <Notice kind="info">
          {t("desk.case.follow-up-of")} {link(followUpOfId)}
        </Notice>
      ) : null}
      {followUpIds.map((id) => (
        <Notice kind="info" key={id}>
          {t("desk.case.followed-by")} {link(id)}
        </Notice>
      ))}
      {view.state === "declined" && declineReason ? (
        <Notice kind="info" title={t("desk.case.declined")}>
          <p className="whitespace-pre-line">{declineReason}</p>
        </Notice>
      ) : null}
      {peerSolutionId ? (
        <Notice kind="warning">
          <a className="link" href={`#post-${peerSolutionId}`}>
            {t("desk.case.peer-solution")}
          </a>
        </Notice>
      ) : null}
    </>
  );
}

function Clocks({ view }: { view: CaseView }) {
  const t = useTranslate();
  if (view.clocks.length === 0) return null;
  return (
    <ul
      aria-label={t("desk.case.clocks")}
      className="grid gap-4 rounded-large border border-line bg-surface p-4 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]"
    >
      {view.clocks.map((clock) => (
        <li key={clock.kind}>
          <p className="flex flex-wrap justify-between gap-x-2 text-small">
            <span className="font-semibold">{t(`desk.clock.${clock.kind}`)}</span>
            {clock.dueAt ? <Moment at={clock.dueAt} /> : null}
          </p>
          <TimeLeft clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function HeadFacts({ view }: { view: CaseView }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const known = (key: string, otherwise: string) =>
    isMessageKey(key, locale) ? t(key as MessageKey) : otherwise;
  const language = view.language === "en" || view.language === "zh-CN" ? view.language : null;
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: t("desk.fact.assignee"),
      value: view.assignee ? <PersonLink person={view.assignee} /> : t("desk.queue.nobody"),
    },
    { label: t("desk.fact.label"), value: t(`cases.label.${view.publicLabel}`) },
    { label: t("desk.fact.type"), value: <ProblemTypeName type={view.problemType} /> },
    {
      label: t("desk.fact.queue"),
      value: known(`desk.queue-name.${view.queue}`, view.queue),
    },
    {
      label: t("desk.fact.reason"),
      value: known(`cases.reason.${view.reason}`, view.reason),
    },
    { label: t("desk.fact.opened"), value: <Moment at={view.createdAt} /> },
    {
      label: t("desk.fact.language"),
      value: language ? <span lang={language}>{LOCALE_NAMES[language]}</span> : view.language,
    },
    { label: t("desk.fact.code"), value: view.errorCode ? <bdi>{view.errorCode}</bdi> : null },
    {
      label: t("desk.fact.amount"),
      value: view.amountBand && known(`desk.amount.${view.amountBand}`, view.amountBand),
    },
    { label: t("desk.fact.until"), value: view.waitUntil ? <Moment at={view.waitUntil} /> : null },
    {
      label: t("desk.fact.priority-why"),
      // Askwell's own reasons are words of ours, an agent's are their own.
      value: known(`incidents.raised.${view.priorityWhy}`, view.priorityWhy),
    },
  ];
  return (
    <>
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 text-small sm:grid-cols-3 lg:grid-cols-4">
        {facts
          .filter(({ value }) => value)
          .map(({ label, value }) => (
            <div key={label} className="min-w-0">
              <dt className="text-soft">{label}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
      </dl>
      {view.note ? (
        <div className="mt-4 rounded-small border-l-4 border-line-strong bg-sunken px-4 py-2">
          <p className="text-small text-soft">{t("desk.fact.note")}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{view.note}</p>
        </div>
      ) : null}
    </>
  );
}
