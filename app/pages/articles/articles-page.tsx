import { useTranslate } from "~/i18n";
import type { ArticleRowView } from "~/knowledge";
import { paths } from "~/paths";
import { PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";
import type { PageOf } from "~/shared/views";
import { BackLink, Empty, Page, PageTitle, Pagination, problemTypeKey, Tabs } from "~/ui";
import { ArticleRows } from "./article-rows";

export type ArticlesPageView = {
  type: ProblemType | null;
  found: PageOf<ArticleRowView>;
};

/** Every published article, of one problem type or of all. */
export function ArticlesPage({ view: { type, found } }: { view: ArticlesPageView }) {
  const t = useTranslate();
  return (
    <Page>
      <BackLink to={paths.help()}>{t("help.title")}</BackLink>
      <PageTitle lead={t("articles.lead")}>{t("articles.title")}</PageTitle>
      <Tabs
        label={t("articles.types")}
        tabs={[
          { to: paths.articles(), label: t("articles.all-types"), current: type === null },
          ...PROBLEM_TYPES.map((each) => ({
            to: paths.articles({ type: each }),
            label: t(problemTypeKey(each)),
            current: each === type,
          })),
        ]}
      />
      {found.rows.length === 0 ? (
        <Empty
          icon="rules"
          title={t("articles.empty")}
          action={{
            to: paths.questions({ list: "solved", ...(type ? { type } : {}) }),
            label: t("articles.problem.all-solved"),
          }}
        >
          {t("articles.empty-text")}
        </Empty>
      ) : (
        <ArticleRows rows={found.rows} withType={type === null} />
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) =>
          paths.articles({ ...(type ? { type } : {}), ...(page === 1 ? {} : { page }) })
        }
      />
    </Page>
  );
}
