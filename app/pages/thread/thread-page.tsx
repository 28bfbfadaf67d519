import { useLocation } from "@remix-run/react";
import { useEffect } from "react";
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
  StateMark,
} from "~/ui";
import { dropBrowserDraft } from "../ask/browser-draft";
import { type NoticeWord, noticeKey } from "../notices";
import { FormProblems } from "../writing/form-problems";
import { MaskedNotice } from "../writing/masked-notice";
import { AnswerForm, type AnswerFormAnswer } from "./answer-form";
import { AnswerPost, RemovedAnswer } from "./answer-post";
import { hasComment } from "./comments";
import { KeptNotices } from "./kept-notices";
import { QuestionPost } from "./question-post";
import { StateLine } from "./state-line";
import type { ThreadPageView } from "./view";

/** One question with everything said about it: what was asked, whether it is solved, what to do next. */
export function ThreadPage({
  view,
  answer,
}: {
  view: ThreadPageView;
  answer: AnswerFormAnswer | undefined;
}) {
  const t = useTranslate();
  const here = useLocation().pathname;
  const { thread, notice, similar } = view;
  useEffect(() => {
    // Begun as a visitor, posted now.
    if (notice?.word === "asked") dropBrowserDraft();
  }, [notice]);
  return (
    <Page>
      <FormProblems answer={answer} returnTo={`${here}#answer`} />
      {notice && !hasPlace(view, notice.postId) ? (
        <>
          <ThreadNotice view={view} word={notice.word} />
          <MaskedNotice kinds={notice.masked} />
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
        lead={<StateLine thread={thread} />}
      >
        {thread.title}
      </PageTitle>
      <KeptNotices thread={thread} />
      <QuestionPost view={view} />
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
      <YourAnswer view={view} answer={answer} />
      {similar.length > 0 ? (
        <Section title={t("pages.thread.similar")}>
          <QuestionList rows={similar} level={3} />
        </Section>
      ) : null}
    </Page>
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
  if (thread.closure || thread.removal || thread.lock) return null;
  const own = thread.answers.filter(
    (each) => each.kind === "answer" && each.author.id === viewerId,
  ).length;
  if (thread.canAnswer || answer) {
    return (
      <Section
        id="answer"
        title={t(thread.isAsker ? "pages.answer.heading-own" : "pages.answer.heading")}
      >
        <AnswerForm key={own} view={view} answer={answer} />
      </Section>
    );
  }
  if (viewerId !== null) return null;
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
