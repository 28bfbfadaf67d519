import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { OwnPrivateBox, PrivateFrame } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  ButtonLink,
  Notice,
  Page,
  PageTitle,
  ProblemTypeLink,
  QuestionList,
  Section,
  SplitPage,
  StateMark,
} from "~/ui";
import { ThreadArticle } from "../articles/thread-article";
import { dropBrowserDraft } from "../ask/browser-draft";
import { BoxOffered } from "../box/box-offer";
import { ThreadProblem } from "../incidents/thread-problem";
import { type NoticeWord, noticeKey } from "../notices";
import { LettersPart } from "../support/letters-part";
import { OutcomePart } from "../support/outcome-part";
import { PromiseLine } from "../support/promise-line";
import { RatingCard } from "../support/rating-card";
import { StandingCard } from "../support/standing-card";
import { WayCard } from "../support/way-card";
import { FormProblems } from "../writing/form-problems";
import { MaskedNotice } from "../writing/masked-notice";
import { AnswerForm, type AnswerFormAnswer } from "./answer-form";
import { AnswerPost, RemovedAnswer } from "./answer-post";
import { Arrivals } from "./arrivals";
import { hasComment } from "./comments";
import { KeptNotices } from "./kept-notices";
import { QuestionPost } from "./question-post";
import { StateLine } from "./state-line";
import { useAsLoaded } from "./use-as-loaded";
import { useLiveThread } from "./use-live-thread";
import type { ThreadPageView } from "./view";

/** One question with everything said about it: what was asked, whether it is solved, what to do next. */
export function ThreadPage({
  loaded,
  answer,
}: {
  loaded: ThreadPageView;
  answer: AnswerFormAnswer | undefined;
}) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const view = useLiveThread(loaded);
  const { thread, notice, similar, support } = view;
  const way = support.offersWay ? support.way : null;
  useEffect(() => {
    // Begun as a visitor, posted now.
    if (notice?.word === "asked") dropBrowserDraft();
  }, [notice]);
  return (
    <ThreadFrame similar={similar}>
      <FormProblems answer={answer} returnTo={`${here}#answer`} />
      {notice && !hasPlace(view, notice.postId) ? (
        <>
          <ThreadNotice view={view} word={notice.word} />
          <MaskedNotice kinds={notice.masked} box={notice.box} />
        </>
      ) : null}
      <PageTitle
        lang={thread.language}
        above={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StateMark state={thread.state} />
            <ProblemTypeLink type={thread.problemType} />
          </span>
        }
        lead={
          <>
            <StateLine thread={thread} promise={support.promise} />
            {support.promise ? (
              <PromiseLine promise={support.promise} isAsker={support.isAsker} />
            ) : null}
          </>
        }
      >
        {thread.title}
      </PageTitle>
      <ThreadArticle article={view.article} />
      <ThreadProblem problem={view.problem} questionId={thread.id} />
      <KeptNotices thread={thread} />
      {support.standing ? <StandingCard standing={support.standing} /> : null}
      {support.rating ? <RatingCard questionId={thread.id} /> : null}
      {way?.kind === "now" && way.urgent ? <WayCard way={way} questionId={thread.id} /> : null}
      <BoxOffered offered={view.ownBox?.open ?? false}>
        <QuestionPost view={view} />
        <BoxPart view={view} />
        <LettersPart
          letters={support.letters}
          questionId={thread.id}
          formKey={view.formKey}
          mayWrite={support.mayWritePrivately}
        />
        {thread.answers.length > 0 ? (
          <Section id="answers" title={t("pages.thread.answers", { count: thread.answerCount })}>
            <div className="space-y-5">
              {thread.answers.map((each) =>
                each.kind === "stub" ? (
                  <RemovedAnswer key={each.id} stub={each} view={view} />
                ) : (
                  <AnswerPost key={each.id} answer={each} view={view} />
                ),
              )}
            </div>
          </Section>
        ) : null}
        {support.outcome ? (
          <OutcomePart
            outcome={support.outcome}
            isOver={!support.hasOpenCase}
            questionId={thread.id}
          />
        ) : null}
        {way && !(way.kind === "now" && way.urgent) ? (
          <WayCard way={way} questionId={thread.id} />
        ) : null}
        <YourAnswer view={view} answer={answer} />
      </BoxOffered>
      {view.viewerId === null ? null : <Arrivals view={view} />}
    </ThreadFrame>
  );
}

/** The thread, and what is like it: beside it on wide screens, at the end elsewhere. */
function ThreadFrame({
  similar,
  children,
}: {
  similar: ThreadPageView["similar"];
  children: ReactNode;
}) {
  const t = useTranslate();
  if (similar.length === 0) return <Page>{children}</Page>;
  return (
    <SplitPage
      asideLabel={t("pages.thread.similar")}
      aside={
        <Section title={t("pages.thread.similar")}>
          <QuestionList rows={similar} level={3} />
        </Section>
      }
    >
      {children}
    </SplitPage>
  );
}

/** The asker's private box; to official support, the way to it. */
function BoxPart({ view }: { view: ThreadPageView }) {
  const t = useTranslate();
  const { thread, ownBox, hasBox } = view;
  if (ownBox) return <OwnPrivateBox box={ownBox} questionId={thread.id} />;
  if (!hasBox) return null;
  return (
    <PrivateFrame title={t("private-box.staff-has")} id="private-box">
      <p className="mt-3">
        <ButtonLink to={paths.privateBox(thread.id)} kind="secondary">
          {t("private-box.staff-go")}
        </ButtonLink>
      </p>
    </PrivateFrame>
  );
}

/** Whether the post a notice is about stands on the page, where the notice is shown then. */
function hasPlace({ thread }: ThreadPageView, postId: number | null): boolean {
  return [thread, ...thread.answers].some(
    (post) => post.id === postId || ("comments" in post && hasComment(post, postId)),
  );
}

function ThreadNotice({ view, word }: { view: ThreadPageView; word: NoticeWord }) {
  const t = useTranslate();
  if (word !== "asked") {
    return (
      <Notice kind="success" announce>
        {t(noticeKey(word))}
      </Notice>
    );
  }
  return (
    <Notice kind="success" title={t("pages.notice.asked")} announce>
      <p>{t("pages.notice.asked-next")}</p>
      {view.similar.length > 0 ? <p className="mt-2">{t("pages.notice.asked-similar")}</p> : null}
    </Notice>
  );
}

function YourAnswer({
  view,
  answer,
}: {
  view: ThreadPageView;
  answer: AnswerFormAnswer | undefined;
}) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const { thread, viewerId } = view;
  const returnTo = `${here}#answer`;
  const own = useAsLoaded(
    thread.answers.filter((each) => each.kind === "answer" && each.author.id === viewerId).length,
    view,
  );
  const takesNone = Boolean(thread.closure || thread.removal || thread.lock);
  if (thread.canAnswer || answer) {
    return (
      <Section
        id="answer"
        title={t(thread.isAsker ? "pages.answer.heading-own" : "pages.answer.heading")}
      >
        <AnswerForm key={own} view={view} answer={answer} />
        {takesNone ? (
          <Notice kind="warning" announce>
            {t("pages.answer.too-late")}
          </Notice>
        ) : null}
      </Section>
    );
  }
  if (viewerId !== null || takesNone) return null;
  return (
    <Section id="answer" title={t("pages.answer.heading")}>
      <p className="text-soft">{t("pages.answer.visitor")}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink to={paths.signIn({ returnTo })}>{t("pages.sign-in")}</ButtonLink>
        <ButtonLink to={paths.signUp({ returnTo })} kind="secondary">
          {t("pages.sign-up")}
        </ButtonLink>
      </p>
    </Section>
  );
}
