import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PageOf, QuestionRowView } from "~/shared/views";
import {
  BackLink,
  Empty,
  FeedLink,
  MarkButton,
  Page,
  PageTitle,
  Pagination,
  QuestionList,
  TagLink,
} from "~/ui";

/** Every tag with how many questions carry it. */
export function TagsPage({ tags }: { tags: { name: string; count: number }[] }) {
  const t = useTranslate();
  return (
    <Page>
      <PageTitle lead={t("pages.tags.lead")}>{t("pages.tags.heading")}</PageTitle>
      {tags.length === 0 ? (
        <Empty
          icon="tag"
          title={t("pages.tags.empty")}
          action={{ to: paths.ask(), label: t("pages.lists.ask") }}
        />
      ) : (
        <ul className="flex flex-wrap gap-3">
          {tags.map(({ name, count }) => (
            <li key={name}>
              <TagLink name={name} count={count} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

type TagPageProps = {
  name: string;
  found: PageOf<QuestionRowView>;
  /** Whether the reader follows it; null for visitors. */
  follows: boolean | null;
};

/** The questions that carry one tag, newest first. */
export function TagPage({ name, found, follows }: TagPageProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  return (
    <Page>
      <BackLink to={paths.tags()}>{t("pages.tags.heading")}</BackLink>
      <PageTitle
        lead={t("pages.tag.count", { count: found.total })}
        actions={
          follows === null ? undefined : (
            <MarkButton
              action={paths.tagWatch(name)}
              fields={{ on: follows ? 0 : 1 }}
              icon="follow"
              label={t(follows ? "notices.tag.unfollow" : "notices.tag.follow")}
              pressed={follows}
              kind="button"
            />
          )
        }
      >
        {t("pages.tag.heading", { name })}
      </PageTitle>
      <QuestionList rows={found.rows} />
      <Pagination
        page={found.page}
        pages={found.pages}
        href={(page) => paths.tag(name, { page: page === 1 ? undefined : page })}
      />
      <FeedLink href={paths.tagFeed(name, locale)} />
    </Page>
  );
}
