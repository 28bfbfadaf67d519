import { Form, useLocation } from "@remix-run/react";
import { type FormEvent, type MouseEvent, useEffect, useRef } from "react";
import { ANSWER_LIMITS } from "~/answers";
import { useTranslate } from "~/i18n";
import { draftPlaces } from "~/posts";
import {
  Button,
  Checkbox,
  Field,
  FormActions,
  type FormAnswer,
  HiddenField,
  TextArea,
  useHydrated,
} from "~/ui";
import { MoveMasked } from "../box/box-offer";
import { DraftLine } from "../writing/draft-line";
import { PreviewPanel } from "../writing/preview-panel";
import type { PreviewView } from "../writing/preview-view";
import { usePreview } from "../writing/use-preview";
import { useSending } from "../writing/use-sending";
import { useServerDraft } from "../writing/use-server-draft";
import { WritingAids } from "../writing/writing-aids";
import type { ThreadPageView } from "./view";

/** What the answer form's action gives back when it stays on the page. */
export type AnswerFormAnswer = FormAnswer & { preview?: PreviewView };

function typedIn(form: HTMLFormElement): Record<string, string> {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? "");
  return { body: text("body"), official: text("official") };
}

/** The form at the end of a question, filled with what the reader had begun. */
export function AnswerForm({
  view,
  answer,
}: {
  view: ThreadPageView;
  answer: AnswerFormAnswer | undefined;
}) {
  const t = useTranslate();
  const { thread, draft, viewerId, formKey } = view;
  const here = useLocation().pathname;
  const hydrated = useHydrated();
  const sending = useSending();
  const form = useRef<HTMLFormElement>(null);
  const keeper = useServerDraft(draftPlaces.answer(thread.id), viewerId !== null);
  const preview = usePreview(answer?.preview ?? null);

  const { changed } = keeper;
  useEffect(() => {
    // A refused answer is kept too, should its writer leave now.
    if (answer && form.current) changed(typedIn(form.current));
  }, [answer, changed]);

  const input = (event: FormEvent<HTMLFormElement>) => changed(typedIn(event.currentTarget));
  const showPreview = (event: MouseEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.form) return;
    event.preventDefault();
    void preview.show([typedIn(event.currentTarget.form).body ?? ""]);
  };

  return (
    <Form
      ref={form}
      method="post"
      action={here}
      onInput={input}
      onSubmit={keeper.stop}
      preventScrollReset
    >
      <HiddenField name="key" value={formKey} />
      <Field
        name="body"
        label={t("pages.answer.body")}
        hint={t("pages.answer.hint")}
        answer={answer}
        limit={ANSWER_LIMITS}
        after={<WritingAids name="body" pictures={viewerId !== null} />}
      >
        <TextArea initial={draft?.body ?? ""} height="medium" />
      </Field>
      {thread.canAnswerOfficially ? (
        <Checkbox
          name="official"
          label={t("pages.answer.official")}
          hint={t("pages.answer.official-hint")}
          answer={answer}
          initial={draft?.official ?? false}
        />
      ) : null}
      <MoveMasked answer={answer} />
      <FormActions>
        <Button name="do" value="post" disabled={sending}>
          {t("pages.answer.post")}
        </Button>
        <Button
          kind="secondary"
          icon="eye"
          name="do"
          value="preview"
          formAction={`${here}#preview`}
          onClick={showPreview}
        >
          {t("pages.preview.show")}
        </Button>
        {hydrated ? null : (
          <Button kind="quiet" name="do" value="save">
            {t("pages.draft.save")}
          </Button>
        )}
      </FormActions>
      <DraftLine state={keeper.state === "idle" && draft && !answer ? "saved" : keeper.state} />
      <PreviewPanel view={preview.view} failed={preview.failed} labels={[t("pages.answer.body")]} />
    </Form>
  );
}
