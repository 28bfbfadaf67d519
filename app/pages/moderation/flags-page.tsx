import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import type { FlaggedPostView } from "~/moderation";
import { paths } from "~/paths";
import {
  ActionBar,
  ActionLink,
  Card,
  Empty,
  MarkButton,
  Notice,
  Page,
  PageTitle,
  PersonLine,
  UserText,
  UserTitle,
} from "~/ui";
import { reasonKey } from "./reason-page";

export type FlagsPageView = { flagged: FlaggedPostView[]; notice: "hidden" | "dismissed" | null };

/** All posts with open flags, and what to do about them. */
export function FlagsPage({ view }: { view: FlagsPageView }) {
  const t = useTranslate();
  const { flagged, notice } = view;
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t(`moderation.flags.${notice}`)}
        </Notice>
      ) : null}
      <PageTitle lead={t("moderation.flags.lead")}>{t("moderation.flags.title")}</PageTitle>
      {flagged.length === 0 ? (
        <Empty icon="flag" title={t("moderation.flags.empty")}>
          {t("moderation.flags.empty-hint")}
        </Empty>
      ) : (
        <ul className="space-y-5">
          {flagged.map((each) => (
            <li key={each.post.postId}>
              <FlaggedPost flagged={each} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function FlaggedPost({ flagged: { post, flags, canSettle } }: { flagged: FlaggedPostView }) {
  const t = useTranslate();
  const { postId, kind, questionId, questionTitle, author } = post;
  const here = paths.staffFlags();
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
      <div className="my-3 max-h-64 overflow-y-auto border-l-4 border-line pl-4">
        <UserText html={post.html} lang={post.language} compact />
      </div>
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
