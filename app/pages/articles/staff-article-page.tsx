import { useTranslate } from "~/i18n";
import type { StaffArticleView } from "~/knowledge";
import { paths } from "~/paths";
import type { PrivateKind } from "~/privacy";
import type { PersonView } from "~/shared/views";
import {
  ActionBar,
  BackLink,
  Button,
  ButtonLink,
  ConfirmButton,
  ErrorSummary,
  type FormAnswer,
  Notice,
  Page,
  PageTitle,
  PostForm,
  ProblemTypeName,
} from "~/ui";
import { MaskedNotice } from "../writing/masked-notice";
import { ArticleStateMark } from "./article-marks";
import { ArticleCare } from "./staff-article-care";
import { ArticleLog } from "./staff-article-log";
import { HalvesPart, ReviewPart, SourcesPart } from "./staff-article-parts";

/** What is said after an act, by the end of its message key. */
export const ARTICLE_NOTICES = [
  "written",
  "edited",
  "published",
  "retired",
  "confirmed",
  "handed-over",
  "source-added",
  "source-dropped",
] as const;

export type StaffArticlePageView = {
  article: StaffArticleView;
  owners: PersonView[];
  notice: (typeof ARTICLE_NOTICES)[number] | null;
  /** What was masked in what was just saved. */
  masked: PrivateKind[];
};

/** One article for those who tend it: what it says, whether it is still right, who looks after it. */
export function StaffArticlePage({
  view,
  answer,
}: {
  view: StaffArticlePageView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { article, owners, notice, masked } = view;
  const { state, halves } = article;
  const isWhole = halves.some(({ whole }) => whole);
  return (
    <Page>
      <ErrorSummary answer={answer} />
      {notice && !answer ? (
        <Notice kind="success" announce>
          {t(`articles.notice.${notice}`)}
        </Notice>
      ) : null}
      {answer ? null : <MaskedNotice kinds={masked} />}
      <BackLink to={paths.staffArticles()}>{t("articles.staff.title")}</BackLink>
      <PageTitle
        lang={article.language}
        above={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <ArticleStateMark state={state} />
            <ProblemTypeName type={article.problemType} />
            <span className="tabular text-small">
              {t("articles.one.version", { version: article.version })}
            </span>
          </span>
        }
      >
        {article.title}
      </PageTitle>
      <div className="flex flex-wrap items-center gap-3">
        {state !== "published" && isWhole ? (
          <PostForm fields={{ do: "publish" }}>
            <Button icon="accept">
              {t(state === "retired" ? "articles.one.publish-again" : "articles.one.publish")}
            </Button>
          </PostForm>
        ) : null}
        <ButtonLink
          to={paths.editArticle(article.id)}
          icon="edit"
          kind={state !== "published" && !isWhole ? "primary" : "secondary"}
        >
          {t("articles.one.edit")}
        </ButtonLink>
        {state === "published" ? (
          <ButtonLink to={paths.article(article.id, article.title)} kind="quiet" icon="eye">
            {t("articles.one.view")}
          </ButtonLink>
        ) : null}
        <ButtonLink to={paths.articleHistory(article.id)} kind="quiet" icon="history">
          {t("articles.one.history")}
        </ButtonLink>
      </div>
      {state === "published" ? null : (
        <p className="mt-3 text-small text-soft">
          {t(isWhole ? "articles.one.publish-hint" : "articles.one.cannot-publish")}
        </p>
      )}
      <ReviewPart article={article} />
      <HalvesPart article={article} />
      <SourcesPart article={article} answer={answer} />
      <ArticleCare article={article} owners={owners} answer={answer} />
      <ArticleLog acts={article.acts} />
      {state === "retired" ? null : (
        <div className="mt-8">
          <ActionBar>
            <ConfirmButton
              action={paths.staffArticle(article.id)}
              fields={{ do: "retire" }}
              icon="close"
              label={t("articles.one.retire")}
              question={t("articles.one.retire-question")}
              confirm={t("articles.one.retire-confirm")}
            />
          </ActionBar>
        </div>
      )}
    </Page>
  );
}
