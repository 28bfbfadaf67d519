import { useTranslate } from "~/i18n";
import { paths, QUESTION_LISTS, type QuestionList as ListName } from "~/paths";
import type { ProblemType } from "~/shared/problem-types";
import type { PageOf, QuestionRowView } from "~/shared/views";
import { Empty, Page, PageTitle, Pagination, problemTypeKey, QuestionList, Tabs } from "~/ui";
import { TypeFilter } from "./type-filter";

type QuestionListsPageProps = {
  list: ListName;
  type: ProblemType | null;
  found: PageOf<QuestionRowView>;
};

/** All questions, in one of four orders, of one problem type or of all. */
export function QuestionListsPage({ list, type, found }: QuestionListsPageProps) {
  const t = useTranslate();
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
      <PageTitle lead={type ? t(`ui.problem.${type}.hint`) : undefined}>
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
          <Empty icon="answer" title={t(`pages.lists.${list}.empty`)} action={{ to: paths.ask(), label: t("pages.lists.ask") }} />
        }
      />
      <Pagination page={found.page} pages={found.pages} href={(page) => href({ page })} />
    </Page>
  );
}
