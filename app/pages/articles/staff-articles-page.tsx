import { Form, Link } from "@remix-run/react";
import { formatDay, LOCALE_NAMES, useLanguage, useTranslate } from "~/i18n";
import {
  STAFF_ARTICLE_SHOWS,
  type StaffArticleList,
  type StaffArticleRow,
  type StaffArticleShow,
} from "~/knowledge";
import { paths } from "~/paths";
import type { PersonView } from "~/shared/views";
import {
  Button,
  ButtonLink,
  Empty,
  Field,
  HiddenField,
  Page,
  PageTitle,
  Pagination,
  ProblemTypeName,
  Select,
  Tabs,
} from "~/ui";
import { ArticleStateMark, OutdatedMark } from "./article-marks";

export type StaffArticlesView = {
  show: StaffArticleShow;
  ownerId: number | null;
  owners: PersonView[];
  found: StaffArticleList;
};

/** The list of those who tend articles: what has to be looked at, drafts, what is missing. */
export function StaffArticlesPage({ view }: { view: StaffArticlesView }) {
  const t = useTranslate();
  const { show, ownerId, owners, found } = view;
  const owner = ownerId ?? undefined;
  return (
    <Page>
      <PageTitle
        lead={t("articles.staff.lead")}
        actions={
          <ButtonLink to={paths.newArticle()} icon="add">
            {t("articles.staff.new")}
          </ButtonLink>
        }
      >
        {t("articles.staff.title")}
      </PageTitle>
      <Tabs
        label={t("articles.staff.shows")}
        tabs={STAFF_ARTICLE_SHOWS.map((name) => ({
          to: paths.staffArticles({ show: name === "all" ? undefined : name, owner }),
          label: t(`articles.staff.show.${name}`),
          count: found.counts[name],
          current: name === show,
        }))}
      />
      <Form method="get" action={paths.staffArticles()} className="mb-2">
        {show === "all" ? null : <HiddenField name="show" value={show} />}
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-56 max-w-full">
            <Field name="owner" label={t("articles.staff.owner")}>
              <Select
                // Another list, another choice.
                key={ownerId}
                initial={ownerId === null ? "" : String(ownerId)}
                placeholder={t("articles.staff.any-owner")}
                options={owners.map(({ id, name }) => ({ value: String(id), label: name }))}
              />
            </Field>
          </div>
          <Button kind="secondary">{t("articles.staff.filter")}</Button>
        </div>
      </Form>
      {found.rows.length === 0 ? (
        <Empty
          icon="rules"
          title={t("articles.staff.none")}
          action={{ to: paths.newArticle(), label: t("articles.staff.new") }}
        >
          {t("articles.staff.none-text")}
        </Empty>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {found.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) =>
          paths.staffArticles({
            show: show === "all" ? undefined : show,
            owner,
            page: page === 1 ? undefined : page,
          })
        }
      />
    </Page>
  );
}

function Row({ row }: { row: StaffArticleRow }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const day = formatDay(new Date(row.reviewBy), locale, "UTC");
  return (
    <li className="group relative py-4">
      <h2 lang={row.language} className="text-base leading-snug [overflow-wrap:anywhere]">
        <Link
          to={paths.staffArticle(row.id)}
          className="after:absolute after:inset-0 group-hover:text-accent hover:underline"
        >
          {row.title}
        </Link>
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        <ArticleStateMark state={row.state} />
        {row.underReview ? <OutdatedMark words={t("articles.staff.review-now")} /> : null}
        <ProblemTypeName type={row.problemType} />
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-soft">
        <span>{t("articles.staff.owned-by", { name: row.owner.name })}</span>
        {row.state === "published" ? (
          <span className="tabular">{t("articles.staff.review-by", { day })}</span>
        ) : null}
        {row.missing.length > 0 ? (
          <span className="text-support">
            {t("articles.staff.lacks", {
              languages: row.missing.map((language) => LOCALE_NAMES[language]).join(", "),
            })}
          </span>
        ) : null}
      </p>
    </li>
  );
}
