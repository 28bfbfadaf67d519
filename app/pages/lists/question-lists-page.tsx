import { Link } from "@remix-run/react";
import { useLanguage, useTranslate } from "~/i18n";
import { type QuestionList as ListName, paths, QUESTION_LISTS } from "~/paths";
import type { ProblemType } from "~/shared/problem-types";
import type { PageOf, QuestionRowView } from "~/shared/views";
import {
  Empty,
  FeedLink,
  Icon,
  Page,
  PageTitle,
  Pagination,
  problemTypeKey,
  QuestionList,
  Tabs,
} from "~/ui";
import { TypeFilter } from "./type-filter";

type QuestionListsPageProps = {
  list: ListName;
  type: ProblemType | null;
  found: PageOf<QuestionRowView>;
};

/** All questions, in one of four orders, of one problem type or of all. */
export function QuestionListsPage({ list, type, found }: QuestionListsPageProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const href = (query: { list?: ListName; page?: number }) => {
    const name = query.list ?? list;
    return paths.questions({
      list: name === "newest" ? undefined : name,
      type: type ?? undefined,
      page: query.page === 1 ? undefined : query.page,
    });
  };
  return (
    <Page>
      <PageTitle
        lead={
          type ? (
            <>
              {t(`ui.problem.${type}.hint`)}{" "}
              <Link to={paths.helpProblem(type)} className="link">
                {t("articles.problem.link")}
              </Link>
            </>
          ) : undefined
        }
        actions={
          <Link to={paths.tags()} className="link inline-flex min-h-11 items-center gap-1.5">
            <Icon name="tag" />
            {t("pages.lists.tags")}
          </Link>
        }
      >
        {type ? t(problemTypeKey(type)) : t("pages.lists.heading")}
      </PageTitle>
      <TypeFilter list={list} type={type} />
      <Tabs
        label={t("pages.lists.tabs")}
        tabs={QUESTION_LISTS.map((name) => ({
          to: href({ list: name }),
          label: t(`pages.lists.${name}`),
          current: name === list,
        }))}
      />
      <QuestionList
        rows={found.rows}
        empty={
          <Empty
            icon="answer"
            title={t(`pages.lists.${list}.empty`)}
            action={{ to: paths.ask(), label: t("pages.lists.ask") }}
          />
        }
      />
      <Pagination page={found.page} pages={found.pages} href={(page) => href({ page })} />
      <FeedLink
        href={paths.questionsFeed({
          list: list === "newest" ? undefined : list,
          type: type ?? undefined,
          lang: locale,
        })}
      />
    </Page>
  );
}
