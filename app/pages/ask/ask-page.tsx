import type { IncidentLine } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { PrivateKind } from "~/privacy";
import { type FormAnswer, Notice, PageTitle, SplitPage, useHydrated } from "~/ui";
import { BoxOffered } from "../box/box-offer";
import { KnownProblemsShortly } from "../incidents/known-problems";
import { type NoticeView, noticeKey } from "../notices";
import { FormProblems, useSignInMissing } from "../writing/form-problems";
import { MaskedNotice } from "../writing/masked-notice";
import { PreviewPanel } from "../writing/preview-panel";
import type { PreviewView } from "../writing/preview-view";
import { SignInToPost } from "../writing/sign-in-to-post";
import { usePreview } from "../writing/use-preview";
import { AskForm } from "./ask-form";
import { AskTips } from "./ask-tips";
import type { AskFields } from "./browser-draft";
import { KeptNotice } from "./kept-notice";
import { useAskKeeper } from "./use-ask-keeper";
import type { SimilarView } from "./use-similar";

export type AskPageView = {
  formKey: string;
  signedIn: boolean;
  fields: AskFields;
  /** When the draft that fills the form was last saved. */
  draftAt: string | null;
  similar: SimilarView | null;
  /** The known problems of now. */
  incidents: IncidentLine[];
  notice: NoticeView | null;
};

/** What the ask form's action gives back when it stays on the page. */
export type AskAnswer = FormAnswer & {
  preview?: PreviewView;
  similar?: SimilarView;
  /** The draft was saved, without what the form has for the private box. */
  saved?: PrivateKind[];
};

export function AskPage({ view, answer }: { view: AskPageView; answer: AskAnswer | undefined }) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const signInMissing = useSignInMissing(answer);
  const keeper = useAskKeeper(view.fields, {
    signedIn: view.signedIn,
    hasDraft: view.draftAt !== null,
    refused: answer !== undefined,
  });
  const preview = usePreview(answer?.preview ?? null);
  return (
    <SplitPage
      asideLabel={t("pages.ask.aside")}
      aside={
        <>
          <PreviewPanel
            view={preview.view}
            failed={preview.failed}
            labels={[t("pages.ask.body"), t("pages.ask.tried")]}
          />
          <AskTips />
        </>
      }
    >
      <FormProblems answer={answer} returnTo={paths.ask()} kept={keeper.state === "browser"} />
      <PageTitle lead={t("pages.ask.lead")}>{t("pages.ask.heading")}</PageTitle>
      {view.signedIn || signInMissing ? null : (
        <SignInToPost refused={false} returnTo={paths.ask()} kept={hydrated} />
      )}
      {view.notice ? (
        <>
          <Notice kind="success" announce>
            {t(noticeKey(view.notice.word))}
          </Notice>
          <MaskedNotice kinds={view.notice.masked} box={view.notice.box} />
        </>
      ) : null}
      {answer?.saved ? (
        <>
          <Notice kind="success" announce>
            {t("private-box.draft-left-out")}
          </Notice>
          <MaskedNotice kinds={answer.saved} />
        </>
      ) : null}
      <KnownProblemsShortly incidents={view.incidents} />
      <KeptNotice draftAt={view.draftAt} keeper={keeper} />
      <BoxOffered offered={view.signedIn}>
        <AskForm
          key={keeper.version}
          keeper={keeper}
          formKey={view.formKey}
          answer={answer}
          similar={answer?.similar ?? view.similar}
          lookedForSimilar={answer?.similar !== undefined}
          incidents={view.incidents}
          signedIn={view.signedIn}
          onPreview={preview.show}
        />
      </BoxOffered>
    </SplitPage>
  );
}
