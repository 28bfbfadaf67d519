import { Form } from "@remix-run/react";
import type { MouseEvent } from "react";
import type { PostForEdit } from "~/answers";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ButtonLink,
  FormActions,
  type FormAnswer,
  HiddenFields,
  Page,
  PageTitle,
} from "~/ui";
import { BoxOffered, MoveMasked } from "../box/box-offer";
import { FormProblems } from "../writing/form-problems";
import { PreviewPanel } from "../writing/preview-panel";
import type { PreviewView } from "../writing/preview-view";
import { SignInToPost } from "../writing/sign-in-to-post";
import { usePreview } from "../writing/use-preview";
import { useSending } from "../writing/use-sending";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { EditFields } from "./edit-fields";

/** What the form of changes gets back when it stays on the page. */
export type EditAnswer = FormAnswer & { preview?: PreviewView };

/** Changing a question, an answer or a comment. Without a post nobody is signed in any more. */
export function EditPage({
  post,
  takesPrivate,
  answer,
}: {
  post: PostForEdit | null;
  /** The question is the reader's own, and its private box takes something. */
  takesPrivate: boolean;
  answer: EditAnswer | undefined;
}) {
  const t = useTranslate();
  const sending = useSending();
  const preview = usePreview(answer?.preview ?? null);
  const form = post ?? (answer ? typedBefore(answer) : null);
  if (!form) {
    return (
      <Page width="form">
        <PageTitle>{t("pages.edit.heading.any")}</PageTitle>
        <SignInToPost refused={false} />
      </Page>
    );
  }
  const back = paths.post(form.questionId, form.questionTitle, form.postId);
  const labels =
    form.kind === "question"
      ? [t("pages.ask.body"), t("pages.ask.tried")]
      : [t("pages.history.text")];
  const showPreview = (event: MouseEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.form) return;
    event.preventDefault();
    const fields = new FormData(event.currentTarget.form);
    const names =
      form.kind === "comment" ? ["text"] : form.kind === "answer" ? ["body"] : ["body", "tried"];
    void preview.show(names.map((name) => String(fields.get(name) ?? "")));
  };
  return (
    <Page>
      <FormProblems answer={answer} />
      <BackLink to={back}>{form.questionTitle}</BackLink>
      <PageTitle lead={form.scope === "tags" ? t("pages.edit.tags-only") : undefined}>
        {t(`pages.edit.heading.${form.kind}`)}
      </PageTitle>
      {post ? <ChangedMeanwhile post={post} answer={answer} /> : null}
      <Form method="post">
        <HiddenFields
          fields={{
            version: form.version,
            kind: form.kind,
            scope: form.scope,
            questionId: form.questionId,
            questionTitle: form.questionTitle,
            postId: form.postId,
          }}
        />
        <BoxOffered offered={takesPrivate}>
          <EditFields post={form} answer={answer} />
          <MoveMasked answer={answer} />
        </BoxOffered>
        <FormActions note={t("pages.edit.note")}>
          <Button name="do" value="post" disabled={sending}>
            {t("pages.edit.save")}
          </Button>
          {form.scope === "all" ? (
            <Button
              kind="secondary"
              icon="eye"
              name="do"
              value="preview"
              formAction="#preview"
              onClick={showPreview}
            >
              {t("pages.preview.show")}
            </Button>
          ) : null}
          <ButtonLink to={back} kind="quiet">
            {t("pages.edit.cancel")}
          </ButtonLink>
        </FormActions>
        <div className="mt-6">
          <PreviewPanel view={preview.view} failed={preview.failed} labels={labels} />
        </div>
      </Form>
    </Page>
  );
}

/** The form as its own hidden fields describe it, for somebody whose session ended while they wrote. */
function typedBefore({ values }: EditAnswer): PostForEdit {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  const kind =
    (["question", "answer", "comment"] as const).find((each) => each === text("kind")) ?? "answer";
  return {
    kind,
    scope: text("scope") === "tags" ? "tags" : "all",
    postId: Number(text("postId")) || 0,
    questionId: Number(text("questionId")) || 0,
    questionTitle: text("questionTitle"),
    version: Number(text("version")) || 1,
    body: "",
    language: "und",
    question:
      kind === "question"
        ? { title: "", problemType: "how-to", errorCode: "", tried: "", tags: [] }
        : null,
  };
}
