import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { SearchResult } from "~/search";
import {
  ButtonLink,
  Empty,
  Notice,
  Page,
  PageTitle,
  Pagination,
  QuestionRow,
  RowList,
  SearchForm,
} from "~/ui";

/** What was found, solved first; where nothing was, the way to asking with the same words. */
export function SearchPage({ found }: { found: SearchResult }) {
  const t = useTranslate();
  const { text, rows, total, page, pages } = found;
  return (
    <Page>
      <PageTitle>{t("pages.search.heading")}</PageTitle>
      <SearchForm text={text} large id="page-search" />
      {found.degraded ? <Notice kind="warning">{t("pages.search.degraded")}</Notice> : null}
      {text === "" ? <p className="mt-6 text-soft">{t("pages.search.type-something")}</p> : null}
      {text !== "" && rows.length > 0 ? (
        <>
          <p className="mt-6 mb-3 text-soft" role="status">
            {t("pages.search.count", { count: total })}
          </p>
          <RowList>
            {rows.map((row) => (
              <QuestionRow key={row.id} row={row} title={row.titleParts} excerpt={row.excerpt} />
            ))}
          </RowList>
          <Pagination
            page={page}
            pages={pages}
            href={(next) => paths.search({ q: text, page: next === 1 ? undefined : next })}
          />
          <div className="mt-8">
            <p>{t("pages.search.not-there")}</p>
            <p className="mt-3">
              <ButtonLink to={paths.ask({ title: text })} kind="secondary">
                {t("pages.search.ask")}
              </ButtonLink>
            </p>
          </div>
        </>
      ) : null}
      {text !== "" && rows.length === 0 ? (
        <div className="mt-6">
          <Empty
            icon="search"
            title={t("pages.search.none")}
            action={{ to: paths.ask({ title: text }), label: t("pages.search.ask") }}
          >
            {t("pages.search.none-hint")}
          </Empty>
        </div>
      ) : null}
    </Page>
  );
}
