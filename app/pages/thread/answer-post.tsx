import { useLocation } from "@remix-run/react";
import type { AnswerView, StubView } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  ActionBar,
  ActionLink,
  Button,
  Card,
  MarkButton,
  Moment,
  Notice,
  PostForm,
  PostFrame,
  PostMeta,
  UserText,
  VoteControl,
} from "~/ui";
import { hasCommentPart, PostComments, RemoveAct, RestoreAct } from "./comments";
import { PostNotice } from "./post-notice";
import { voteBlock } from "./question-post";
import { ShareMenu } from "./share-menu";
import type { ThreadPageView } from "./view";

/** One answer, with the reasons why it stands where it stands. */
export function AnswerPost({ answer, view }: { answer: AnswerView; view: ThreadPageView }) {
  const t = useTranslate();
  const { thread } = view;
  const here = useLocation().pathname;
  const returnTo = `${here}#post-${answer.id}`;
  return (
    <PostFrame
      id={answer.id}
      accepted={answer.accepted ? { by: thread.author, at: answer.accepted.at } : undefined}
      recommended={answer.recommended ?? undefined}
      official={answer.official}
      label={t("pages.thread.answer-label", { name: answer.author.name })}
      meta={
        <PostMeta
          author={answer.author}
          at={answer.createdAt}
          editedAt={answer.editedAt}
          historyTo={answer.editedAt ? paths.history(answer.id) : undefined}
          verb="answered"
        />
      }
      vote={
        <VoteControl
          postId={answer.id}
          score={answer.score}
          mine={answer.viewerVote}
          blocked={voteBlock(view, answer)}
        />
      }
      notice={
        <>
          <PostNotice view={view} postId={answer.id} />
          {answer.removal ? (
            <Notice kind="warning" title={t("pages.thread.removed-answer")}>
              {answer.removal.canRestore ? (
                <RestoreAct postId={answer.id} returnTo={returnTo} />
              ) : null}
            </Notice>
          ) : null}
        </>
      }
      actions={<AnswerActs answer={answer} view={view} returnTo={returnTo} />}
      comments={hasCommentPart(answer) ? <PostComments post={answer} view={view} /> : undefined}
    >
      <UserText html={answer.html} lang={answer.language} />
    </PostFrame>
  );
}

function AnswerActs({
  answer,
  view,
  returnTo,
}: {
  answer: AnswerView;
  view: ThreadPageView;
  returnTo: string;
}) {
  const t = useTranslate();
  const { thread, origin } = view;
  const { id } = answer;
  return (
    <>
      {answer.canAccept ? (
        <PostForm
          action={paths.acceptance(thread.id)}
          fields={{ answerId: id, on: 1, returnTo }}
          className="order-first mb-1 basis-full"
        >
          <Button kind="secondary" icon="accept">
            {t("pages.thread.accept")}
          </Button>
        </PostForm>
      ) : null}
      <ActionBar label={t("pages.thread.answer-acts", { name: answer.author.name })}>
        {answer.canUnaccept ? (
          <MarkButton
            action={paths.acceptance(thread.id)}
            fields={{ answerId: id, on: 0, returnTo }}
            icon="close"
            label={t("pages.thread.unaccept")}
          />
        ) : null}
        {answer.canRecommend || answer.canUnrecommend ? (
          <MarkButton
            action={paths.recommendation(thread.id)}
            fields={{ answerId: id, on: answer.canUnrecommend ? 0 : 1, returnTo }}
            icon="recommended"
            label={t(answer.canUnrecommend ? "pages.thread.unrecommend" : "pages.thread.recommend")}
          />
        ) : null}
        <ShareMenu url={`${origin}${paths.post(thread.id, thread.title, id)}`} />
        {answer.canEdit ? (
          <ActionLink to={paths.edit(id)} icon="edit">
            {t("pages.thread.edit")}
          </ActionLink>
        ) : null}
        {answer.canRemove && !answer.removal ? (
          <RemoveAct postId={id} returnTo={returnTo} kind="answer" />
        ) : null}
      </ActionBar>
    </>
  );
}

/** Where an answer stood: who took it away and when, nothing of the text. */
export function RemovedAnswer({ stub, view }: { stub: StubView; view: ThreadPageView }) {
  const t = useTranslate();
  const here = useLocation().pathname;
  return (
    <div id={`post-${stub.id}`}>
      <PostNotice view={view} postId={stub.id} />
      <Card tone="sunken">
        <p className="text-small text-soft">
          {t(`pages.thread.stub.${stub.removal.by}`)} <Moment at={stub.removal.removedAt} />
        </p>
        {stub.removal.canRestore ? (
          <RestoreAct postId={stub.id} returnTo={`${here}#post-${stub.id}`} />
        ) : null}
      </Card>
    </div>
  );
}
