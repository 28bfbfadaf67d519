import { Form } from "@remix-run/react";
import { type FormEvent, type MouseEvent, useEffect, useState } from "react";
import { type IncidentLine, PrivateBoxFields } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { BODY_LIMITS, ERROR_CODE_LIMITS, TAGS_MAX, TITLE_LIMITS, TRIED_LIMITS } from "~/questions";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import {
  Button,
  Field,
  FormActions,
  type FormAnswer,
  HiddenField,
  problemTypeKey,
  RadioCards,
  TextArea,
  TextInput,
  useHydrated,
} from "~/ui";
import { hasBoxValues, MoveMasked } from "../box/box-offer";
import { MatchingProblems } from "../incidents/known-problems";
import { DraftLine } from "../writing/draft-line";
import { PrivateDataOffer } from "../writing/private-data-offer";
import { useSending } from "../writing/use-sending";
import { WritingAids } from "../writing/writing-aids";
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
  incidents: readonly IncidentLine[];
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
  const [now, setNow] = useState({
    title: fields.title,
    type: fields.problemType,
    code: fields.errorCode,
    text: fields.body,
  });
  const similar = useSimilar(now.title, now.text, props.similar);

  const { changed: keep } = keeper;
  useEffect(() => {
    // A refused question is kept too, should its writer leave now.
    if (answer) keep(asAskFields(answer.values));
  }, [answer, keep]);

  const changed = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const typed = asAskFields(Object.fromEntries(new FormData(currentTarget)));
    setNow({
      title: typed.title,
      type: typed.problemType,
      code: typed.errorCode,
      text: typed.body,
    });
    keep(typed);
  };
  const preview = (event: MouseEvent<HTMLButtonElement>) => {
    const form = event.currentTarget.form;
    if (!form) return;
    event.preventDefault();
    const typed = asAskFields(Object.fromEntries(new FormData(form)));
    onPreview([typed.body, typed.tried]);
  };
  return (
    <Form method="post" action={paths.ask()} onInput={changed} onSubmit={keeper.stop}>
      <HiddenField name="key" value={formKey} />
      <RadioCards
        name="problemType"
        label={t("pages.ask.type")}
        answer={answer}
        initial={fields.problemType}
        columns
        options={PROBLEM_TYPES.map((type) => ({
          value: type,
          label: t(problemTypeKey(type)),
          hint: t(`ui.problem.${type}.hint`),
          icon: type,
        }))}
      />
      <div className="mt-6">
        <Field
          name="title"
          label={t("pages.ask.title-field")}
          hint={t("pages.ask.title-hint")}
          answer={answer}
          limit={TITLE_LIMITS}
          after={<PrivateDataOffer name="title" />}
        >
          <TextInput initial={fields.title} autoComplete="off" />
        </Field>
        {hydrated ? null : (
          <p className="mt-3">
            <Button
              kind="secondary"
              icon="search"
              name="do"
              value="similar"
              formAction={`${paths.ask()}#similar`}
            >
              {t("pages.ask.look-similar")}
            </Button>
          </p>
        )}
        <SimilarList found={similar} asked={props.lookedForSimilar} />
      </div>
      <div className="mt-6">
        <Field
          name="errorCode"
          label={t("pages.ask.code")}
          hint={t("pages.ask.code-hint")}
          answer={answer}
          limit={ERROR_CODE_LIMITS}
          optional
        >
          <TextInput
            initial={fields.errorCode}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </Field>
      </div>
      <MatchingProblems incidents={props.incidents} errorCode={now.code} problemType={now.type} />
      <Field
        name="body"
        label={t("pages.ask.body")}
        hint={t("pages.ask.body-hint")}
        answer={answer}
        limit={BODY_LIMITS}
        after={<WritingAids name="body" pictures={signedIn} />}
      >
        <TextArea initial={fields.body} height="long" />
      </Field>
      <Field
        name="tried"
        label={t("pages.ask.tried")}
        hint={t("pages.ask.tried-hint")}
        answer={answer}
        limit={TRIED_LIMITS}
        optional
        after={<WritingAids name="tried" pictures={signedIn} />}
      >
        <TextArea initial={fields.tried} />
      </Field>
      <Field
        name="tags"
        label={t("pages.ask.tags")}
        hint={t("pages.ask.tags-hint", { max: TAGS_MAX })}
        answer={answer}
        optional
      >
        <TextInput initial={fields.tags} autoComplete="off" autoCapitalize="none" />
      </Field>
      <PrivateBoxFields answer={answer} visitor={!signedIn && !hasBoxValues(answer)}>
        <MoveMasked answer={answer} />
      </PrivateBoxFields>
      <FormActions note={t("pages.ask.public-note")}>
        <Button name="do" value="post" disabled={sending}>
          {t("pages.ask.post")}
        </Button>
        <Button
          kind="secondary"
          icon="eye"
          name="do"
          value="preview"
          formAction={`${paths.ask()}#preview`}
          onClick={preview}
        >
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
