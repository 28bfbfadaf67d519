import { Link, useLocation } from "@remix-run/react";
import { type CaseNow, type CaseView, PrivateBoxPanel } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { topic } from "~/shared/live";
import { BackLink, Notice, UserTitle, useNow } from "~/ui";
import { CaseActs } from "./case-acts";
import type { CaseAnswer } from "./case-answer";
import { CaseHead } from "./case-head";
import { CaseNews } from "./case-news";
import type { CasePageView } from "./case-page-view";
import { CaseSide } from "./case-side";
import { DeskKeys } from "./desk-keys";
import { Editors } from "./editors";
import { Looks, useLooking } from "./looks";
import { Timeline } from "./timeline";

/** One case: what was said and done in the middle, the person and what is alike beside it. */
export function CasePage({ view, answer }: { view: CasePageView; answer: CaseAnswer | undefined }) {
  const t = useTranslate();
  const { shown, notice } = view;
  const { key } = useLocation();
  const now = useNow<CaseNow>(
    view,
    [topic("case", shown.id), topic("question", shown.questionId)],
    () => paths.caseNow(shown.id),
  );
  useLooking(shown.id, view);
  const seen = Number(answer?.values.seenPostId);
  return (
    <div className="mx-auto box-content max-w-wide px-4 pt-6 sm:px-6 sm:pt-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <BackLink to={paths.cases()}>{t("desk.queue.title")}</BackLink>
        <DeskKeys place="case" />
      </div>
      {notice ? (
        <Notice key={key} kind="success" announce focus>
          {t(`desk.notice.${notice}`)}
        </Notice>
      ) : null}
      <CaseHead view={shown} />
      <Looks looks={now?.looks ?? view.looks} />
      <div className="mt-6 grid gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 lg:col-start-2 lg:row-start-1">
          <CaseActs view={shown} agents={view.agents} answer={answer} />
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Threads view={shown} />
          <h2 className="mb-3 text-lead">{t("desk.case.timeline")}</h2>
          <Timeline view={shown} seenPostId={answer && seen > 0 ? seen : null} />
          <div className="mt-6">
            <Editors view={view} answer={answer} />
          </div>
        </div>
        <aside
          aria-label={t("desk.case.beside")}
          className="min-w-0 space-y-6 lg:col-start-2 lg:row-start-2"
        >
          {view.box ? <PrivateBoxPanel box={view.box} /> : null}
          <CaseSide view={shown} similar={view.similar} />
        </aside>
      </div>
      <CaseNews view={shown} now={now} />
    </div>
  );
}

/** The threads of a case that has several: which one is shown. */
function Threads({ view }: { view: CaseView }) {
  const t = useTranslate();
  if (view.threads.length < 2) return null;
  return (
    <nav aria-label={t("desk.case.threads")} className="mb-6">
      <h2 className="mb-2 text-base">
        {t("desk.case.threads-of", { count: view.threads.length })}
      </h2>
      <ul className="divide-y divide-line rounded-large border border-line bg-surface">
        {view.threads.map(({ questionId, title, language, open, asker }) => (
          <li key={questionId} className="px-4 py-2">
            <Link
              to={paths.case(view.id, { thread: questionId })}
              aria-current={questionId === view.questionId ? "page" : undefined}
              preventScrollReset
              className="link block aria-[current]:font-semibold"
            >
              <UserTitle lang={language}>{title}</UserTitle>
            </Link>
            <p className="text-small text-soft">
              <bdi>{asker.name}</bdi>
              {open ? null : ` · ${t("desk.case.thread-over")}`}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
