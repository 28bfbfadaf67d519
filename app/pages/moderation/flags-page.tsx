import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { FlaggedPage, FlaggedPostView } from "~/moderation";
import { paths } from "~/paths";
import {
  ActionBar,
  ActionLink,
  ButtonLink,
  Card,
  Empty,
  FramedUserText,
  MarkButton,
  Notice,
  Page,
  PageTitle,
  PersonLine,
  UserTitle,
} from "~/ui";
import { reasonKey } from "./reason-page";

export type FlagsPageView = {
  page: FlaggedPage;
  /** Where this page begins; "" for the first. */
  after: string;
  notice: "hidden" | "dismissed" | null;
};

/** The posts with open flags, page by page, and what to do about them. */
export function FlagsPage({ view }: { view: FlagsPageView }) {
  const t = useTranslate();
  const { page, after, notice } = view;
  const { flagged, total, next } = page;
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t(`moderation.flags.${notice}`)}
        </Notice>
      ) : null}
      <PageTitle lead={t("moderation.flags.lead")}>{t("moderation.flags.title")}</PageTitle>
      {total > 0 ? (
        <p className="mb-4 text-soft">{t("moderation.flags.total", { count: total })}</p>
      ) : null}
      {flagged.length === 0 ? (
        <NoneHere total={total} />
      ) : (
        <ul className="space-y-5">
          {flagged.map((each) => (
            <li key={each.post.postId}>
              <FlaggedPost flagged={each} here={paths.staffFlags({ after })} />
            </li>
          ))}
        </ul>
      )}
      {flagged.length > 0 && (after || next) ? (
        <nav aria-label={t("moderation.flags.pages")} className="mt-6 flex flex-wrap gap-3">
          {after ? (
            <ButtonLink to={paths.staffFlags()} kind="quiet">
              {t("moderation.flags.first")}
            </ButtonLink>
          ) : null}
          {next ? (
            <ButtonLink to={paths.staffFlags({ after: next })} kind="secondary">
              {t("moderation.flags.next")}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </Page>
  );
}

/** Nothing is open, or nothing behind where this page begins. */
function NoneHere({ total }: { total: number }) {
  const t = useTranslate();
  if (total > 0)
    return (
      <Empty
        icon="flag"
        title={t("moderation.flags.none-behind")}
        action={{ to: paths.staffFlags(), label: t("moderation.flags.first") }}
      />
    );
  return (
    <Empty icon="flag" title={t("moderation.flags.empty")}>
      {t("moderation.flags.empty-hint")}
    </Empty>
  );
}

/** `here` is where one comes back to after deciding. */
function FlaggedPost({ flagged, here }: { flagged: FlaggedPostView; here: string }) {
  const t = useTranslate();
  const { post, flags, canSettle } = flagged;
  const { postId, kind, questionId, questionTitle, author } = post;
  return (
    <Card>
      <p className="text-small text-soft">{t(`moderation.flags.kind.${kind}`)}</p>
      <h2 className="text-lead [overflow-wrap:anywhere]">
        <Link className="link" to={paths.post(questionId, questionTitle, postId)}>
          <UserTitle lang={post.questionLanguage}>{questionTitle}</UserTitle>
        </Link>
      </h2>
      <p className="mt-1">
        <PersonLine person={author} at={post.createdAt} />
      </p>
      <FramedUserText html={post.html} lang={post.language} of={questionTitle} />
      <h3 className="text-base font-semibold">
        {t("moderation.flags.reasons", { count: flags.length })}
      </h3>
      <ul className="mt-1 space-y-2">
        {flags.map((flag) => (
          <li key={flag.id}>
            <span className="font-semibold">{t(reasonKey(flag.reason))}</span>{" "}
            <PersonLine person={flag.by} at={flag.flaggedAt} />
            {flag.note ? (
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">{flag.note}</p>
            ) : null}
          </li>
        ))}
      </ul>
      <div className="mt-3 border-t border-line pt-2">
        {canSettle ? (
          <ActionBar label={t("moderation.flags.acts", { name: author.name })}>
            <ActionLink to={paths.hiding(postId, { returnTo: here })} icon="eye-off">
              {t("moderation.hide")}
            </ActionLink>
            <MarkButton
              action={here}
              fields={{ postId }}
              icon="close"
              label={t("moderation.flags.dismiss")}
            />
          </ActionBar>
        ) : (
          <p className="text-small text-soft">{t("moderation.flags.own")}</p>
        )}
      </div>
    </Card>
  );
}
