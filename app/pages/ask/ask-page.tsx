import { useState } from "react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  ButtonLink,
  ConfirmButton,
  ErrorSummary,
  type FormAnswer,
  Moment,
  Notice,
  PageTitle,
  SplitPage,
  useHydrated,
} from "~/ui";
import { SignInLinks } from "../writing/sign-in-links";
import { PreviewPanel } from "../writing/preview-panel";
import type { PreviewView } from "../writing/preview-view";
import { usePreview } from "../writing/use-preview";
import { AskForm } from "./ask-form";
import { type AskFields, EMPTY_ASK } from "./browser-draft";
import { AskTips } from "./ask-tips";
import { type AskKeeper, useAskKeeper } from "./use-ask-keeper";
import type { SimilarView } from "./use-similar";

export type AskPageView = {
  formKey: string;
  signedIn: boolean;
  fields: AskFields;
  /** When the draft that fills the form was last saved. */
  draftAt: string | null;
  similar: SimilarView | null;
};

/** What the ask form's action gives back when it stays on the page. */
export type AskAnswer = FormAnswer & { preview?: PreviewView; similar?: SimilarView };

export function AskPage({ view, answer }: { view: AskPageView; answer: AskAnswer | undefined }) {
  const t = useTranslate();
  const keeper = useAskKeeper(view.fields, view.signedIn, answer !== undefined);
  const preview = usePreview(answer?.preview ?? null);
  const [formAnswer, setFormAnswer] = useState(answer);
  if (formAnswer !== answer) setFormAnswer(answer);
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
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("pages.ask.lead")}>{t("pages.ask.heading")}</PageTitle>
      {view.signedIn ? null : <VisitorNotice refused={answer !== undefined && answer.summary.length > 0} />}
      <KeptNotice view={view} keeper={keeper} />
      <AskForm
        key={`${keeper.version}`}
        keeper={keeper}
        formKey={view.formKey}
        answer={answer}
        similar={answer?.similar ?? view.similar}
        lookedForSimilar={answer?.similar !== undefined}
        signedIn={view.signedIn}
        onPreview={preview.show}
      />
    </SplitPage>
  );
}
