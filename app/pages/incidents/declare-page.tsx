import { Form } from "@remix-run/react";
import { BEFORE_THE_END, INCIDENT_TITLE_LIMITS, type MatchView } from "~/escalation";
import { useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { ERROR_CODE_LIMITS } from "~/questions";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  HiddenField,
  Page,
  PageTitle,
  problemTypeKey,
  Select,
  TextInput,
} from "~/ui";
import { QuestionChoice, StateChoice, UpdateTexts } from "./incident-fields";

export type DeclareView = {
  errorCode: string;
  problemType: string;
  offerId: number | null;
  components: { id: number; nameEn: string; nameZh: string }[];
  matches: MatchView[];
};

/** What the form's action gives back when it stays on the page. */
export type DeclareAnswer = FormAnswer & {
  matches: MatchView[];
  /** Questions were looked for; else the form was refused. */
  looked: boolean;
};

/** The form of a new incident. */
export function DeclarePage({
  view,
  answer,
}: {
  view: DeclareView;
  answer: DeclareAnswer | undefined;
}) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const matches = answer?.matches ?? view.matches;
  const looked = answer?.looked || view.errorCode !== "" || view.problemType !== "";
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.staffIncidents()}>{t("incidents.staff.title")}</BackLink>
      <PageTitle lead={t("incidents.new.lead")}>{t("incidents.new.title")}</PageTitle>
      <Form method="post">
        {view.offerId === null ? null : <HiddenField name="offerId" value={view.offerId} />}
        <Field
          name="titleEn"
          label={t("incidents.form.title-en")}
          hint={t("incidents.form.title-hint")}
          answer={answer}
          limit={INCIDENT_TITLE_LIMITS}
        >
          <TextInput lang="en" autoComplete="off" />
        </Field>
        <Field
          name="titleZh"
          label={t("incidents.form.title-zh")}
          hint={t("incidents.form.title-hint")}
          answer={answer}
          limit={INCIDENT_TITLE_LIMITS}
        >
          <TextInput lang="zh-CN" autoComplete="off" />
        </Field>
        <UpdateTexts answer={answer} />
        <StateChoice answer={answer} states={BEFORE_THE_END} initial="investigating" />
        <Field name="componentId" label={t("incidents.form.component")} answer={answer} optional>
          <Select
            placeholder={t("incidents.form.no-component")}
            options={view.components.map(({ id, nameEn, nameZh }) => ({
              value: String(id),
              label: locale === "zh-CN" ? nameZh : nameEn,
            }))}
          />
        </Field>
        <Field
          name="errorCode"
          label={t("incidents.form.code")}
          hint={t("incidents.form.code-hint")}
          answer={answer}
          limit={ERROR_CODE_LIMITS}
          optional
        >
          <TextInput
            initial={view.errorCode}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        </Field>
        <Field
          name="problemType"
          label={t("incidents.form.type")}
          hint={t("incidents.form.type-hint")}
          answer={answer}
          optional
        >
          <Select
            initial={view.problemType}
            placeholder={t("incidents.form.any-type")}
            options={PROBLEM_TYPES.map((type) => ({
              value: type,
              label: t(problemTypeKey(type)),
            }))}
          />
        </Field>
        <p className="mt-3">
          <Button kind="secondary" icon="search" name="do" value="look">
            {t("incidents.new.look")}
          </Button>
        </p>
        <div className="mt-6">
          {matches.length > 0 ? (
            <QuestionChoice matches={matches} answer={answer?.looked ? undefined : answer} />
          ) : (
            <p className="text-soft">
              {t(looked ? "incidents.form.no-questions" : "incidents.form.no-match-yet")}
            </p>
          )}
        </div>
        <FormActions>
          <Button name="do" value="declare">
            {t("incidents.new.submit")}
          </Button>
          <ButtonLink to={paths.staffIncidents()} kind="quiet">
            {t("incidents.cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}
