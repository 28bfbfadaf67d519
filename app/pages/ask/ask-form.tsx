import { Form } from "@remix-run/react";
import { type FormEvent, type MouseEvent, useState } from "react";
import { useTranslate } from "~/i18n";
import { QUESTION_LIMITS } from "~/questions";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import {
  Button,
  Field,
  type FormAnswer,
  FormActions,
  HiddenField,
  problemTypeKey,
  RadioCards,
  TextArea,
  TextInput,
  useHydrated,
} from "~/ui";
import { DraftLine } from "../writing/draft-line";
import { useSending } from "../writing/use-sending";
import { asAskFields } from "./browser-draft";
import { SimilarList } from "./similar-list";
import type { AskKeeper } from "./use-ask-keeper";
import { type SimilarView, useSimilar } from "./use-similar";

type AskFormProps = {
  keeper: AskKeeper;
  formKey: string;
  answer: FormAnswer | undefined;
  similar: SimilarView | null;
  lookedForSimilar: boolean;
  signedIn: boolean;
  onPreview: (texts: string[]) => void;
};

/** The form of a new question, one column, in the order in which a worried person can answer. */
export function AskForm(props: AskFormProps) {
  const { keeper, answer, formKey, signedIn, onPreview } = props;
  const t = useTranslate();
  const hydrated = useHydrated();
  const sending = useSending();
  const fields = answer ? asAskFields(answer.values) : keeper.fields;
  const [now, setNow] = useState({ title: fields.title, type: fields.problemType, code: fields.errorCode });
  const similar = useSimilar(now.title, props.similar);

  const changed = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const typed = asAskFields(Object.fromEntries(new FormData(currentTarget)));
    setNow({ title: typed.title, type: typed.problemType, code: typed.errorCode });
    keeper.changed(typed);
  };
  const preview = (event: MouseEvent<HTMLButtonElement>) => {
    const form = event.currentTarget.form;
    if (!form) return;
    event.preventDefault();
    const typed = asAskFields(Object.fromEntries(new FormData(form)));
    onPreview([typed.body, typed.tried]);
  };
  const codeFits = !hydrated || now.type === "failed-payment" || now.code !== "" || answer?.errors.errorCode;

  return (
    <Form method="post" onInput={changed} onSubmit={keeper.stop} className="space-y-6">
      <HiddenField name="key" value={formKey} />
      <RadioCards
        name="problemType"
        label={t("pages.ask.type")}
        answer={answer}
        initial={fields.problemType}
        options={PROBLEM_TYPES.map((type) => ({
          value: type,
          label: t(problemTypeKey(type)),
          hint: t(`ui.problem.${type}.hint`),
          icon: type,
        }))}
      />
      <div className="space-y-3">
        <Field
          name="title"
          label={t("pages.ask.title-field")}
          hint={t("pages.ask.title-hint")}
          answer={answer}
          limit={QUESTION_LIMITS.title}
        >
          <TextInput initial={fields.title} autoComplete="off" large />
        </Field>
        {hydrated ? null : (
          <Button kind="secondary" icon="search" name="do" value="similar">
            {t("pages.ask.look-similar")}
          </Button>
        )}
        <SimilarList found={similar} asked={props.lookedForSimilar} />
      </div>
      <div hidden={!codeFits}>
        <Field
          name="errorCode"
          label={t("pages.ask.code")}
          hint={t("pages.ask.code-hint")}
          answer={answer}
          limit={QUESTION_LIMITS.errorCode}
          optional
        >
          <TextInput initial={fields.errorCode} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        </Field>
      </div>
      <Field
        name="body"
        label={t("pages.ask.body")}
        hint={t("pages.ask.body-hint")}
        answer={answer}
        limit={QUESTION_LIMITS.body}
      >
        <TextArea initial={fields.body} rows={10} />
      </Field>
      <Field
        name="tried"
        label={t("pages.ask.tried")}
        hint={t("pages.ask.tried-hint")}
        answer={answer}
        limit={QUESTION_LIMITS.tried}
        optional
      >
        <TextArea initial={fields.tried} rows={4} />
      </Field>
      <Field name="tags" label={t("pages.ask.tags")} hint={t("pages.ask.tags-hint")} answer={answer} optional>
        <TextInput initial={fields.tags} autoComplete="off" autoCapitalize="none" />
      </Field>
      <FormActions note={t("pages.ask.public-note")}>
        <Button name="do" value="post" disabled={sending}>
          {t("pages.ask.post")}
        </Button>
        <Button kind="secondary" icon="eye" name="do" value="preview" onClick={preview}>
          {t("pages.preview.show")}
        </Button>
        {signedIn && !hydrated ? (
          <Button kind="quiet" name="do" value="save">
            {t("pages.draft.save")}
          </Button>
        ) : null}
      </FormActions>
      <DraftLine state={keeper.state} />
    </Form>
  );
}
