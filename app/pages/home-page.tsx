import type { IncidentLine } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";
import { LinkList, Page, PageTitle, problemTypeKey, QuestionList, SearchForm, Section } from "~/ui";
import { KnownProblems } from "./incidents/known-problems";

type HomePageProps = {
  incidents: IncidentLine[];
  needsAnswer: QuestionRowView[];
  justSolved: QuestionRowView[];
  typeCounts: Record<ProblemType, number>;
};

/** The first page: find it, or choose what it is about, or help somebody. */
export function HomePage({ incidents, needsAnswer, justSolved, typeCounts }: HomePageProps) {
  const t = useTranslate();
  return (
    <Page width="wide">
      <div className="max-w-reading">
        <PageTitle>{t("pages.home.heading")}</PageTitle>
        <SearchForm large label={t("pages.home.search-label")} id="home-search" />
        <KnownProblems incidents={incidents} />
      </div>
      <Section
        title={t("pages.home.types")}
        action={{ to: paths.articles(), label: t("articles.help.all") }}
      >
        <LinkList
          items={[
            ...PROBLEM_TYPES.map((type) => ({
              to: paths.questions({ type }),
              label: t(problemTypeKey(type)),
              hint: t(`ui.problem.${type}.hint`),
              icon: type,
              count: typeCounts[type],
            })),
            {
              to: paths.questions(),
              label: t("pages.home.all"),
              hint: t("pages.home.all-hint"),
              icon: "answer",
            },
          ]}
        />
      </Section>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <Section
          title={t("pages.home.needs-answer")}
          hint={t("pages.home.needs-answer-hint")}
          action={{
            to: paths.questions({ list: "unanswered" }),
            label: t("pages.home.all-unanswered"),
          }}
        >
          <QuestionList
            rows={needsAnswer}
            level={3}
            empty={<p className="text-soft">{t("pages.home.none-waiting")}</p>}
          />
        </Section>
        <Section
          title={t("pages.home.just-solved")}
          hint={t("pages.home.just-solved-hint")}
          action={{ to: paths.questions({ list: "solved" }), label: t("pages.home.all-solved") }}
        >
          <QuestionList
            rows={justSolved}
            level={3}
            empty={<p className="text-soft">{t("pages.home.none-solved")}</p>}
          />
        </Section>
      </div>
    </Page>
  );
}
