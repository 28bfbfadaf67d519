import { useTranslate } from "~/i18n";
import type { ArticleRowView } from "~/knowledge";
import { paths } from "~/paths";
import { PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";
import {
  BackLink,
  ButtonLink,
  Icon,
  LinkList,
  Page,
  PageTitle,
  problemTypeKey,
  QuestionList,
  Section,
} from "~/ui";
import { ArticleRows } from "./article-rows";

export type ProblemPageView = {
  type: ProblemType;
  articles: ArticleRowView[];
  /** There are more articles than stand here. */
  more: boolean;
  solved: QuestionRowView[];
};

/** The help page of one problem type: articles, what solved it for others, how to ask. */
export function ProblemPage({ view }: { view: ProblemPageView }) {
  const t = useTranslate();
  const { type, articles, more, solved } = view;
  return (
    <Page>
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle
        above={<Icon name={type} className="size-7 text-accent" />}
        lead={
          <>
            <p>{t(`ui.problem.${type}.hint`)}</p>
            <p>{t("articles.problem.lead")}</p>
          </>
        }
      >
        {t(problemTypeKey(type))}
      </PageTitle>
      <Section
        title={t("articles.problem.articles")}
        action={
          more
            ? { to: paths.articles({ type }), label: t("articles.problem.all-articles") }
            : undefined
        }
      >
        {articles.length > 0 ? (
          <ArticleRows rows={articles} level={3} withType={false} />
        ) : (
          <p className="text-soft">{t("articles.problem.none")}</p>
        )}
      </Section>
      <Section
        title={t("articles.problem.solved")}
        hint={t("articles.problem.solved-hint")}
        action={{
          to: paths.questions({ list: "solved", type }),
          label: t("articles.problem.all-solved"),
        }}
      >
        <QuestionList
          rows={solved}
          level={3}
          empty={<p className="text-soft">{t("articles.problem.none-solved")}</p>}
        />
      </Section>
      <Section title={t("articles.problem.ask")} hint={t("articles.problem.ask-text")}>
        <ButtonLink to={paths.ask({ type })}>{t("articles.ask")}</ButtonLink>
      </Section>
      <Section title={t("articles.problem.others")}>
        <LinkList
          items={PROBLEM_TYPES.filter((each) => each !== type).map((each) => ({
            to: paths.helpProblem(each),
            label: t(problemTypeKey(each)),
            icon: each,
          }))}
        />
      </Section>
    </Page>
  );
}
