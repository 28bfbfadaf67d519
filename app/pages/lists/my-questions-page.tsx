import { MY_LISTS, type MyList } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PageOf, QuestionRowView } from "~/shared/views";
import { ButtonLink, Empty, Page, PageTitle, Pagination, QuestionList, Tabs } from "~/ui";

/** What the reader asked, answered and follows. */
export function MyQuestionsPage({ show, found }: { show: MyList; found: PageOf<QuestionRowView> }) {
  const t = useTranslate();
  const what = show === "asked" ? undefined : show;
  const action =
    show === "asked"
      ? { to: paths.ask(), label: t("pages.lists.ask") }
      : { to: paths.questions({ list: "unanswered" }), label: t("pages.mine.find-some") };
  return (
    <Page>
      <PageTitle
        actions={
          <ButtonLink to={paths.searches()} kind="quiet" icon="search">
            {t("misses.waits.see")}
          </ButtonLink>
        }
      >
        {t("pages.mine.heading")}
      </PageTitle>
      <Tabs
        label={t("pages.lists.tabs")}
        tabs={MY_LISTS.map((name) => ({
          to: paths.mine({ what: name === "asked" ? undefined : name }),
          label: t(`pages.mine.${name}`),
          current: name === show,
        }))}
      />
      <QuestionList
        rows={found.rows}
        empty={<Empty icon="answer" title={t(`pages.mine.${show}.empty`)} action={action} />}
      />
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => paths.mine({ what, page: page === 1 ? undefined : page })}
      />
    </Page>
  );
}
