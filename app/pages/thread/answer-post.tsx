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
import { HidingReason } from "./kept-notices";
import { PostMenu } from "./post-menu";
import { PostNotice } from "./post-notice";
import { OutdatedNotice, ProofPart } from "./proof-part";
import { voteBlock } from "./question-post";
import { ShareMenu } from "./share-menu";
import type { ThreadPageView } from "./view";

/** One answer, with the reasons why it stands where it stands. */
export function AnswerPost({ answer, view }: { answer: AnswerView; view: ThreadPageView }) {
  const t = useTranslate();
  const { thread, viewerId } = view;
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
          <OutdatedNotice answer={answer} viewerId={viewerId} />
          {answer.removal ? (
            <Notice
              kind="warning"
              title={t(
                answer.removal.by === "moderator"
                  ? "moderation.thread.hidden.answer"
                  : "pages.thread.removed-answer",
              )}
            >
              {answer.removal.by === "moderator" ? (
                <p>{t("moderation.thread.hidden-text")}</p>
              ) : null}
              <HidingReason removal={answer.removal} />
              {answer.removal.canRestore ? (
                <RestoreAct
                  postId={answer.id}
                  own={answer.author.id === view.viewerId}
                  returnTo={returnTo}
                />
              ) : null}
            </Notice>
          ) : null}
        </>
      }
      actions={<AnswerActs answer={answer} view={view} returnTo={returnTo} />}
      comments={hasCommentPart(answer) ? <PostComments post={answer} view={view} /> : undefined}
    >
      <UserText html={answer.html} lang={answer.language} />
      <ProofPart answer={answer} viewerId={viewerId} />
    </PostFrame>
  );
}

type ActsProps = { answer: AnswerView; view: ThreadPageView; returnTo: string };

function AnswerActs({ answer, view, returnTo }: ActsProps) {
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
        <DidNotHelp answer={answer} view={view} returnTo={returnTo} />
        {answer.canRecommend || answer.canUnrecommend ? (
          <MarkButton
            action={paths.recommendation(thread.id)}
            fields={{ answerId: id, on: answer.canUnrecommend ? 0 : 1, returnTo }}
            icon="recommended"
            label={t(answer.canUnrecommend ? "pages.thread.unrecommend" : "pages.thread.recommend")}
          />
        ) : null}
        <WriteUp answer={answer} view={view} />
        <ShareMenu url={`${origin}${paths.question(thread.id)}#post-${id}`} />
        {answer.canEdit ? (
          <ActionLink to={paths.edit(id)} icon="edit">
            {t("pages.thread.edit")}
          </ActionLink>
        ) : null}
        {answer.canRemove && !answer.canHide && !answer.removal ? (
          <RemoveAct postId={id} returnTo={returnTo} kind="answer" />
        ) : null}
        <PostMenu post={answer} view={view} />
      </ActionBar>
    </>
  );
}

/** Those who tend articles write up what helped; once it is, they are led to it. */
function WriteUp({ answer, view }: { answer: AnswerView; view: ThreadPageView }) {
  const t = useTranslate();
  const { writeUp } = view;
  const helped = answer.accepted || answer.recommended || answer.official;
  if (!writeUp || !helped || answer.removal) return null;
  return writeUp.articleId === null ? (
    <ActionLink to={paths.newArticle({ answer: answer.id })} icon="rules">
      {t("articles.write-up")}
    </ActionLink>
  ) : (
    <ActionLink to={paths.staffArticle(writeUp.articleId)} icon="rules">
      {t("articles.open-write-up")}
    </ActionLink>
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
          <RestoreAct postId={stub.id} own={false} returnTo={`${here}#post-${stub.id}`} />
        ) : null}
      </Card>
    </div>
  );
}

/** The asker says that an answer was of no use: the community's time counts on. */
function DidNotHelp({ answer: { id }, view, returnTo }: ActsProps) {
  const t = useTranslate();
  const { may, marked } = view.support.didNotHelp;
  const isMarked = marked.includes(id);
  if (!isMarked && !may.includes(id)) return null;
  return (
    <MarkButton
      action={paths.didNotHelp(id)}
      fields={{ on: isMarked ? 0 : 1, returnTo }}
      icon="close"
      label={t(isMarked ? "support.did-not-help.marked" : "support.did-not-help")}
      pressed={isMarked}
    />
  );
}
