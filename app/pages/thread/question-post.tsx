import { Link, useLocation } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { RemovalView } from "~/posts";
import {
  ActionBar,
  ActionLink,
  MarkButton,
  Notice,
  PostFrame,
  PostMeta,
  TagLink,
  UserText,
  VoteControl,
} from "~/ui";
import { hasCommentPart, PostComments, RemoveAct, RestoreAct } from "./comments";
import { HidingReason } from "./kept-notices";
import { PostMenu } from "./post-menu";
import { PostNotice } from "./post-notice";
import { ShareMenu } from "./share-menu";
import type { ThreadPageView } from "./view";

/** The question itself with what one can do about it. */
export function QuestionPost({ view }: { view: ThreadPageView }) {
  const t = useTranslate();
  const { thread, origin } = view;
  const { removal } = thread;
  return (
    <PostFrame
      id={thread.id}
      question
      label={t("pages.thread.question-label", { name: thread.author.name })}
      meta={
        <PostMeta
          author={thread.author}
          at={thread.createdAt}
          editedAt={thread.editedAt}
          historyTo={thread.editedAt ? paths.history(thread.id) : undefined}
          verb="asked"
        />
      }
      vote={
        <VoteControl
          postId={thread.id}
          score={thread.score}
          mine={thread.viewerVote}
          blocked={voteBlock(view, thread)}
        />
      }
      notice={
        <>
          <PostNotice view={view} postId={thread.id} />
          {removal ? (
            <RemovedNotice
              removal={removal}
              postId={thread.id}
              own={thread.author.id === view.viewerId}
            />
          ) : null}
        </>
      }
      actions={<QuestionActs view={view} url={`${origin}${paths.question(thread.id)}`} />}
      comments={hasCommentPart(thread) ? <PostComments post={thread} view={view} /> : undefined}
    >
      {thread.errorCode ? (
        <p className="mb-3 text-small">
          {t("pages.thread.error-code")}{" "}
          <Link to={paths.code(thread.errorCode)} className="link">
            <code className="tabular break-all">{thread.errorCode}</code>
          </Link>
        </p>
      ) : null}
      <UserText html={thread.html} lang={thread.language} />
      {thread.triedHtml ? (
        <section aria-labelledby="tried" className="mt-5">
          <h2 id="tried" className="text-small font-semibold text-soft">
            {t("pages.thread.tried")}
          </h2>
          <UserText html={thread.triedHtml} lang={thread.language} />
        </section>
      ) : null}
      {thread.tags.length > 0 ? (
        <ul aria-label={t("pages.thread.tags")} className="mt-4 flex flex-wrap gap-2">
          {thread.tags.map((tag) => (
            <li key={tag}>
              <TagLink name={tag} />
            </li>
          ))}
        </ul>
      ) : null}
    </PostFrame>
  );
}

/** Why somebody may not vote, as the vote control names it; any other reason is told when they try. */
export function voteBlock(
  { viewerId, unverified, thread }: ThreadPageView,
  post: { author: { id: number }; removal: object | null },
) {
  if (viewerId === null) return "visitor" as const;
  if (post.author.id === viewerId) return "own" as const;
  if (thread.removal || post.removal) return "closed" as const;
  return unverified ? ("unverified" as const) : undefined;
}

function QuestionActs({ view, url }: { view: ThreadPageView; url: string }) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const { thread, viewerId } = view;
  const { id, meTooCount, meToo, watching } = thread;
  const returnTo = `${here}#post-${id}`;
  const signIn = paths.signIn({ returnTo });
  return (
    <ActionBar label={t("pages.thread.question-acts")}>
      {thread.canMeToo || meToo ? (
        <MarkButton
          action={paths.meToo(id)}
          fields={{ on: meToo ? 0 : 1, returnTo }}
          icon="me-too"
          label={t("pages.thread.me-too")}
          count={meTooCount || undefined}
          pressed={meToo}
        />
      ) : viewerId === null ? (
        <ActionLink to={signIn} icon="me-too">
          {t("pages.thread.me-too-count", { count: meTooCount })}
        </ActionLink>
      ) : meTooCount > 0 ? (
        <span className="px-2 text-small text-soft">
          {t("pages.thread.others-too", { count: meTooCount })}
        </span>
      ) : null}
      {thread.canWatch ? (
        <MarkButton
          action={paths.watch(id)}
          fields={{ on: watching ? 0 : 1, returnTo }}
          icon="follow"
          label={t(watching ? "pages.thread.following" : "pages.thread.follow")}
          pressed={watching}
        />
      ) : viewerId === null ? (
        <ActionLink to={signIn} icon="follow">
          {t("pages.thread.follow")}
        </ActionLink>
      ) : null}
      <ShareMenu url={url} />
      {thread.canEdit ? (
        <ActionLink to={paths.edit(id)} icon="edit">
          {t("pages.thread.edit")}
        </ActionLink>
      ) : null}
      {thread.canRemove && !thread.canHide && !thread.removal ? (
        <RemoveAct postId={id} returnTo={here} kind="question" />
      ) : null}
      {view.support.mayEscalate ? (
        <ActionLink to={paths.support(id)} icon="official">
          {t("support.escalate")}
        </ActionLink>
      ) : null}
      <PostMenu post={thread} view={view} />
    </ActionBar>
  );
}

type RemovedNoticeProps = { removal: RemovalView; postId: number; own: boolean };

function RemovedNotice({ removal, postId, own }: RemovedNoticeProps) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const hidden = removal.by === "moderator";
  return (
    <Notice
      kind="warning"
      title={t(hidden ? "moderation.thread.hidden.question" : "pages.thread.removed")}
    >
      <p>{t("pages.thread.removed-text")}</p>
      <HidingReason removal={removal} />
      {removal.canRestore ? <RestoreAct postId={postId} own={own} returnTo={here} /> : null}
    </Notice>
  );
}
