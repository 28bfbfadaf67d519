import { useLocation } from "@remix-run/react";
import type { AnswerView, ThreadView } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { COMMENT_LIMITS } from "~/posts";
import { ActionBar, ActionLink, CommentForm, CommentList, ConfirmButton, MarkButton } from "~/ui";
import { MoveMasked } from "../box/box-offer";
import { WritingAids } from "../writing/writing-aids";
import { HidingReason } from "./kept-notices";
import { PostMenu } from "./post-menu";
import { PostNotice } from "./post-notice";
import { useAsLoaded } from "./use-as-loaded";
import type { ThreadPageView } from "./view";

type Comment = ThreadView["comments"][number];

type PostCommentsProps = { post: ThreadView | AnswerView; view: ThreadPageView };

/** Whether a post has comments or takes one. */
export function hasCommentPart({ comments, canComment }: ThreadView | AnswerView): boolean {
  return comments.length > 0 || canComment;
}

/** Whether a comment stands under a post. */
export function hasComment({ comments }: ThreadView | AnswerView, id: number | null): boolean {
  return comments.some((comment) => comment.id === id);
}

/** The comments under one post and the form for another. */
export function PostComments({ post, view }: PostCommentsProps) {
  const { viewerId, formKey } = view;
  const here = useLocation().pathname;
  const byId = new Map(post.comments.map((comment) => [comment.id, comment]));
  const own = useAsLoaded(
    post.comments.filter((each) => each.kind === "comment" && each.author.id === viewerId).length,
    view,
  );
  return (
    <>
      <CommentList
        comments={post.comments.map(shownComment)}
        actions={({ id }) => {
          const comment = byId.get(id);
          return comment ? (
            <CommentActs comment={comment} view={view} returnTo={`${here}#post-${id}`} />
          ) : null;
        }}
      />
      {view.notice && hasComment(post, view.notice.postId) ? (
        <PostNotice view={view} postId={view.notice.postId} />
      ) : null}
      {post.canComment ? (
        <CommentForm
          key={own}
          postId={post.id}
          limit={COMMENT_LIMITS}
          fields={{ key: formKey, returnTo: here }}
          after={
            <>
              <WritingAids name="text" scope={post.id} />
              <MoveMasked scope={post.id} />
            </>
          }
        />
      ) : null}
    </>
  );
}

function shownComment(comment: Comment) {
  if (comment.kind === "stub") return { ...STUB, id: comment.id, at: comment.removal.removedAt };
  return { ...comment, at: comment.createdAt, removed: comment.removal !== null };
}

/** Of a removed comment only its place is left. */
const STUB = {
  html: "",
  language: "en",
  author: { id: 0, name: "", staff: null },
  removed: true,
} as const;

function CommentActs({
  comment,
  view,
  returnTo,
}: {
  comment: Comment;
  view: ThreadPageView;
  returnTo: string;
}) {
  const t = useTranslate();
  const { id } = comment;
  if (comment.removal)
    return (
      <>
        <HidingReason removal={comment.removal} />
        {comment.removal.canRestore ? (
          <RestoreAct
            postId={id}
            own={comment.kind === "comment" && comment.author.id === view.viewerId}
            returnTo={returnTo}
          />
        ) : null}
      </>
    );
  if (comment.kind === "stub") return null;
  const voted = comment.viewerVote === 1;
  return (
    <ActionBar label={t("pages.thread.comment-acts", { name: comment.author.name })}>
      {comment.canVote ? (
        <MarkButton
          action={paths.vote(id)}
          fields={{ value: voted ? 0 : 1, returnTo }}
          icon="up"
          label={t("pages.thread.useful")}
          count={comment.score > 0 ? comment.score : undefined}
          pressed={voted}
        />
      ) : null}
      {comment.canEdit ? (
        <ActionLink to={paths.edit(id)} icon="edit">
          {t("pages.thread.edit")}
        </ActionLink>
      ) : null}
      {comment.canRemove && !comment.canHide ? (
        <RemoveAct postId={id} returnTo={returnTo} kind="comment" />
      ) : null}
      <PostMenu post={comment} view={view} />
    </ActionBar>
  );
}

export function RemoveAct(props: {
  postId: number;
  returnTo: string;
  kind: "question" | "answer" | "comment";
}) {
  const t = useTranslate();
  return (
    <ConfirmButton
      action={paths.removal(props.postId)}
      fields={{ on: 1, returnTo: props.returnTo }}
      label={t("pages.thread.delete")}
      question={t(`pages.thread.delete-question.${props.kind}`)}
      confirm={t("pages.thread.delete-confirm")}
      icon="delete"
    />
  );
}

/** Putting a post back: one's own by one click, another's with a reason. */
export function RestoreAct({
  postId,
  own,
  returnTo,
}: {
  postId: number;
  own: boolean;
  returnTo: string;
}) {
  const t = useTranslate();
  if (!own)
    return (
      <ActionLink to={paths.restoring(postId, { returnTo })} icon="restore">
        {t("pages.thread.restore")}
      </ActionLink>
    );
  return (
    <MarkButton
      action={paths.removal(postId)}
      fields={{ on: 0, returnTo }}
      icon="restore"
      label={t("pages.thread.restore")}
    />
  );
}
