import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { CODE_MEANING_LIMITS, CODE_STEPS_LIMITS, type CodeForStaff } from "~/knowledge";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import {
  BackLink,
  Button,
  ButtonLink,
  ConfirmButton,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  Moment,
  Page,
  PageTitle,
  PersonLink,
  PostForm,
  problemTypeKey,
  Select,
  TextArea,
} from "~/ui";
import { CodeChooser } from "./staff-codes-page";

export type EditCodeView = {
  code: string;
  /** What is written about it so far; null for nothing. */
  now: CodeForStaff | null;
};

/** Where a lead says what one code means and what to do, in both languages. */
export function EditCodePage({
  view: { code, now },
  answer,
}: {
  view: EditCodeView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const door = paths.staffCode(code);
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.staffCodes()}>{t("codes.staff.title")}</BackLink>
      <PageTitle lead={now ? <Changed now={now} /> : undefined}>
        {t("codes.edit.title", { code })}
      </PageTitle>
      <PostForm action={door} fields={{ do: "save", code }}>
        <Field name="problemType" label={t("codes.edit.type")} answer={answer}>
          <Select
            initial={now?.problemType ?? ""}
            options={[
              { value: "", label: t("codes.edit.no-type") },
              ...PROBLEM_TYPES.map((type) => ({ value: type, label: t(problemTypeKey(type)) })),
            ]}
          />
        </Field>
        <Field
          name="meaningEn"
          label={t("codes.edit.meaning-en")}
          hint={t("codes.edit.meaning-hint")}
          answer={answer}
          limit={CODE_MEANING_LIMITS}
        >
          <TextArea lang="en" height="short" initial={now?.meaningEn} />
        </Field>
        <Field
          name="stepsEn"
          label={t("codes.edit.steps-en")}
          hint={t("codes.edit.steps-hint")}
          answer={answer}
          limit={CODE_STEPS_LIMITS}
        >
          <TextArea lang="en" initial={now?.stepsEn} />
        </Field>
        <Field
          name="meaningZh"
          label={t("codes.edit.meaning-zh")}
          answer={answer}
          limit={CODE_MEANING_LIMITS}
        >
          <TextArea lang="zh-CN" height="short" initial={now?.meaningZh} />
        </Field>
        <Field
          name="stepsZh"
          label={t("codes.edit.steps-zh")}
          hint={t("codes.edit.steps-hint")}
          answer={answer}
          limit={CODE_STEPS_LIMITS}
        >
          <TextArea lang="zh-CN" initial={now?.stepsZh} />
        </Field>
        <FormActions>
          <Button>{t("codes.edit.save")}</Button>
          <ButtonLink kind="quiet" to={paths.staffCodes()}>
            {t("codes.edit.cancel")}
          </ButtonLink>
        </FormActions>
      </PostForm>
      {now ? (
        <div className="mt-10 border-t border-line pt-6">
          <ConfirmButton
            action={door}
            fields={{ do: "drop", code }}
            label={t("codes.edit.drop")}
            question={t("codes.edit.drop-question")}
            confirm={t("codes.edit.drop-confirm")}
          />
        </div>
      ) : null}
    </Page>
  );
}

/** Where an address names no code: what was typed again, with what is wrong. */
export function NoCodePage({ typed }: { typed: string }) {
  const t = useTranslate();
  return (
    <Page width="form">
      <BackLink to={paths.staffCodes()}>{t("codes.staff.title")}</BackLink>
      <PageTitle>{t("codes.edit.new")}</PageTitle>
      <CodeChooser typed={typed} error={typed ? t("refusals.question.error-code") : undefined} />
    </Page>
  );
}

function Changed({ now: { code, changedAt, changedBy } }: { now: CodeForStaff }) {
  const t = useTranslate();
  return (
    <span className="flex flex-wrap items-center gap-x-4 text-small">
      <span className="inline-flex flex-wrap items-center gap-x-2">
        {t("codes.edit.changed")} <Moment at={changedAt} />
        {changedBy ? <PersonLink person={changedBy} /> : null}
      </span>
      <Link to={paths.code(code)} className="link inline-flex min-h-11 items-center">
        {t("codes.edit.public")}
      </Link>
    </span>
  );
}
