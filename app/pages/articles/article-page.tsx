import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import type { ArticleView } from "~/knowledge";
import { paths } from "~/paths";
import type { QuestionRowView } from "~/shared/views";
import {
  BackLink,
  ButtonLink,
  Facts,
  Icon,
  Notice,
  Page,
  PageTitle,
  ProblemTypeName,
  QuestionList,
  Section,
  TagLink,
  UserText,
} from "~/ui";
import { BySupportMark } from "./article-marks";
import { Reviewed } from "./article-rows";

export type ArticlePageView = {
  article: Omit<ArticleView, "sourceIds">;
  sources: QuestionRowView[];
  /** Those who tend articles are led to where they do. */
  canTend: boolean;
};

/** One article as anybody reads it: what one sees, what to do, and where it comes from. */
export function ArticlePage({ view }: { view: ArticlePageView }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { article, sources, canTend } = view;
  const { language, title, problemType, other } = article;
  return (
    <Page>
      <BackLink to={paths.helpProblem(problemType)}>
        <ProblemTypeName type={problemType} plain />
      </BackLink>
      <PageTitle
        lang={language}
        above={<BySupportMark />}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
            <Reviewed at={article.reviewedAt} />
            {other ? (
              <Link
                className="link inline-flex min-h-11 items-center gap-1.5"
                to={paths.article(other.id, other.title, { lang: other.language })}
                hrefLang={other.language}
              >
                <Icon name="language" />
                {t(`articles.read-in.${other.language}`)}
              </Link>
            ) : null}
          </span>
        }
      >
        {title}
      </PageTitle>
      {article.underReview ? (
        <Notice kind="warning" title={t("articles.under-review")}>
          <p>{t("articles.under-review-text")}</p>
        </Notice>
      ) : null}
      {language !== locale && !other ? (
        <Notice kind="info">
          <p>{t("articles.only-other")}</p>
        </Notice>
      ) : null}
      <AppliesTo article={article} />
      <Section title={t("articles.symptom")}>
        <UserText html={article.symptomHtml} lang={language} />
      </Section>
      <Section title={t("articles.steps")}>
        <UserText html={article.stepsHtml} lang={language} />
      </Section>
      <Section title={t("articles.stuck")} hint={t("articles.stuck-text")}>
        <ButtonLink to={paths.ask({ type: problemType })} kind="secondary">
          {t("articles.ask")}
        </ButtonLink>
      </Section>
      {sources.length > 0 ? (
        <Section title={t("articles.sources")} hint={t("articles.sources-hint")}>
          <QuestionList rows={sources} level={3} />
        </Section>
      ) : null}
      {canTend ? (
        <p className="mt-8">
          <Link className="link" to={paths.staffArticle(article.id)}>
            {t("articles.manage")}
          </Link>
        </p>
      ) : null}
    </Page>
  );
}

function AppliesTo({ article }: { article: ArticlePageView["article"] }) {
  const t = useTranslate();
  const { errorCodes, applies, tags, language } = article;
  const items = [
    ...(errorCodes.length > 0
      ? [
          {
            label: t("articles.fact.codes"),
            value: (
              <span className="flex flex-wrap gap-x-3">
                {errorCodes.map((code) => (
                  <Link
                    key={code}
                    className="link tabular [overflow-wrap:anywhere]"
                    to={paths.code(code)}
                  >
                    {code}
                  </Link>
                ))}
              </span>
            ),
          },
        ]
      : []),
    ...(applies
      ? [{ label: t("articles.fact.applies"), value: <span lang={language}>{applies}</span> }]
      : []),
    ...(tags.length > 0
      ? [
          {
            label: t("articles.one.tags"),
            value: (
              <span className="flex flex-wrap gap-1.5">
                {tags.map((name) => (
                  <TagLink key={name} name={name} />
                ))}
              </span>
            ),
          },
        ]
      : []),
  ];
  return items.length > 0 ? <Facts items={items} /> : null;
}
