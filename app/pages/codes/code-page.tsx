import { Link } from "@remix-run/react";
import type { TopSolutionView } from "~/answers";
import type { IncidentLine } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { type ArticleRowView, type CodeView, REPORT_HOURS } from "~/knowledge";
import { paths } from "~/paths";
import type { PageOf, QuestionRowView } from "~/shared/views";
import {
  AnswerMark,
  BackLink,
  ButtonLink,
  Empty,
  Icon,
  Page,
  PageTitle,
  Pagination,
  PersonLink,
  ProblemTypeLink,
  QuestionList,
  Section,
  UserText,
  UserTitle,
} from "~/ui";
import { ArticleRows } from "../articles/article-rows";
import { KnownProblems } from "../incidents/known-problems";
import { ProofSum } from "../proof/proof-sum";

export type CodePageView = {
  about: CodeView;
  incidents: IncidentLine[];
  articles: ArticleRowView[];
  solution: TopSolutionView | null;
  reports: { questions: number; meToos: number };
  found: PageOf<QuestionRowView>;
  canChange: boolean;
};

/** One error code: what it means, what to do, what solved it, and who asked about it. */
export function CodePage({ view }: { view: CodePageView }) {
  const t = useTranslate();
  const { about, incidents, articles, solution, reports, found, canChange } = view;
  const { code, problemType } = about;
  const ask = paths.ask({ code, type: problemType ?? undefined });
  return (
    <Page>
      <BackLink to={paths.codes()}>{t("codes.title")}</BackLink>
      <PageTitle
        lead={<Meaning about={about} />}
        actions={
          canChange ? (
            <ButtonLink to={paths.staffCode(code)} kind="secondary">
              {t(about.meaning ? "codes.one.change" : "codes.one.describe")}
            </ButtonLink>
          ) : undefined
        }
      >
        {t("codes.one.heading", { code })}
      </PageTitle>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
        {problemType ? <ProblemTypeLink type={problemType} /> : null}
        <Reports reports={reports} />
      </div>
      <KnownProblems incidents={incidents} />
      <Steps about={about} />
      {articles.length > 0 ? (
        <Section title={t("articles.problem.articles")}>
          <ArticleRows rows={articles} level={3} withType={false} />
        </Section>
      ) : null}
      {solution ? <Solution solution={solution} /> : null}
      <Section title={t("codes.one.questions")}>
        <QuestionList
          rows={found.rows}
          level={3}
          empty={
            <Empty
              icon="answer"
              title={t("codes.one.no-questions")}
              action={{ to: ask, label: t("codes.one.ask") }}
            />
          }
        />
        <Pagination
          page={found.page}
          pages={found.pages}
          href={(page) => paths.code(code, { page: page === 1 ? undefined : page })}
        />
      </Section>
      {found.total > 0 ? (
        <div className="mt-8">
          <p>{t("codes.one.ask-hint")}</p>
          <p className="mt-3">
            <ButtonLink to={ask} kind="secondary">
              {t("codes.one.ask")}
            </ButtonLink>
          </p>
        </div>
      ) : null}
    </Page>
  );
}

function Meaning({ about: { meaning } }: { about: CodeView }) {
  const t = useTranslate();
  if (!meaning) return <p>{t("codes.one.undescribed")}</p>;
  return (
    <>
      <p lang={meaning.language} className="text-lead text-ink [overflow-wrap:anywhere]">
        {meaning.text}
      </p>
      <OtherLanguage language={meaning.language} />
    </>
  );
}

function OtherLanguage({ language }: { language: "en" | "zh-CN" }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return locale === language ? null : (
    <p className="mt-1 inline-flex items-center gap-1.5 text-small text-soft">
      <Icon name="language" className="size-4" />
      {t(`codes.one.only-in.${language}`)}
    </p>
  );
}

function Reports({ reports: { questions, meToos } }: { reports: CodePageView["reports"] }) {
  const t = useTranslate();
  const count = questions + meToos;
  return (
    <span className="inline-flex items-baseline gap-1.5">
      {count === 0
        ? t("codes.one.reports-none", { hours: REPORT_HOURS })
        : t("codes.one.reports", { count, questions, meToos, hours: REPORT_HOURS })}
    </span>
  );
}

function Steps({ about: { steps } }: { about: CodeView }) {
  const t = useTranslate();
  if (!steps) return null;
  const { lines, language } = steps;
  return (
    <Section title={t("codes.one.steps")}>
      <OtherLanguage language={language} />
      <div lang={language} className="prose">
        {lines.length === 1 ? (
          <p>{lines[0]}</p>
        ) : (
          <ol>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
              <li key={index}>{line}</li>
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
}

function Solution({ solution: { question, answer, proof } }: { solution: TopSolutionView }) {
  const t = useTranslate();
  return (
    <Section title={t("codes.one.solution")}>
      <article className="rounded-large border border-solved bg-surface">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-t-[0.6875rem] bg-solved-tint px-4 py-2 text-small sm:px-6">
          <AnswerMark kind={answer.mark} />
          <PersonLink person={answer.author} />
        </div>
        <div className="px-4 py-4 sm:px-6">
          <h3 className="mb-2 text-base">
            <Link to={paths.question(question.id, question.title)} className="link-quiet">
              <UserTitle lang={question.language}>{question.title}</UserTitle>
            </Link>
          </h3>
          <UserText html={answer.html} lang={answer.language} compact />
          <div className="mt-3">
            <ProofSum proof={proof} />
          </div>
          <Link
            to={paths.post(question.id, question.title, answer.answerId)}
            className="link mt-2 inline-flex min-h-11 items-center gap-1"
          >
            {t("codes.one.whole")}
            <Icon name="forward" className="size-4" />
          </Link>
        </div>
      </article>
    </Section>
  );
}
