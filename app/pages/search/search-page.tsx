import type { ReactNode } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { addressOfPage, addressWith, keptChoices, SORTS } from "~/search";
import { Notice, Page, PageTitle, Pagination, RowList, SearchForm, Tabs } from "~/ui";
import { NarrowedBy } from "./narrowed-by";
import { NextSteps } from "./next-steps";
import { NothingFound } from "./nothing-found";
import { SearchFilters } from "./search-filters";
import { SearchHit } from "./search-hit";
import type { SearchPageView } from "./search-view";
import { WordHelp } from "./word-help";

/** What was found and how to narrow it; where nothing was, what to do next. */
export function SearchPage({ view }: { view: SearchPageView }) {
  const t = useTranslate();
  const { asked, found } = view;
  const narrowed = Object.values(asked.narrowing).some((said) => said !== undefined);
  const asks = view.text !== "" || narrowed;
  const canNarrow = narrowed || found.rows.length > 0;
  return (
    <Page width="wide">
      <PageTitle>{t("pages.search.heading")}</PageTitle>
      <div className="max-w-reading">
        <SearchForm text={asked.typed} large id="page-search" fields={keptChoices(asked)} />
        <WordHelp open={!asks} />
        {found.degraded ? <Notice kind="warning">{t("pages.search.degraded")}</Notice> : null}
        {asks ? null : <p className="mt-6 text-soft">{t("pages.search.type-something")}</p>}
      </div>
      {asks ? (
        <Beside filters={canNarrow ? <SearchFilters asked={asked} found={found} /> : null}>
          <NarrowedBy asked={asked} nobody={view.nobody} />
          {found.rows.length > 0 ? <Hits view={view} /> : <NothingFound view={view} />}
        </Beside>
      ) : null}
    </Page>
  );
}

function Beside({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  if (!filters) return <div className="mt-6 max-w-reading">{children}</div>;
  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,46rem)]">
      {filters}
      <div className="min-w-0">{children}</div>
    </div>
  );
}

function Hits({ view: { asked, found, text, readAt } }: { view: SearchPageView }) {
  const t = useTranslate();
  return (
    <>
      <p className="mb-2 text-soft" role="status">
        {t(found.more ? "pages.search.count-more" : "pages.search.count", { count: found.total })}
        {found.meant.length > 0 ? (
          <span className="ml-2 [overflow-wrap:anywhere]">
            {t("pages.search.meant", { words: found.meant.join(" ") })}
          </span>
        ) : null}
      </p>
      <Tabs
        label={t("pages.search.sort")}
        tabs={SORTS.map((sort) => ({
          to: paths.search(addressWith(asked, {}, sort)),
          label: t(`pages.search.sort.${sort}`),
          current: sort === asked.sort,
        }))}
      />
      <RowList>
        {found.rows.map((hit) => (
          <SearchHit key={`${hit.kind}-${hit.id}`} hit={hit} />
        ))}
      </RowList>
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => paths.search(addressOfPage(asked, page, readAt))}
      />
      <div className="mt-8">
        <p className="font-semibold">{t("pages.search.not-there")}</p>
        <NextSteps text={text} />
      </div>
    </>
  );
}
