import { Form } from "@remix-run/react";
import { type OwnProof, PROOF_LIMITS } from "~/answers";
import { useTranslate } from "~/i18n";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  Page,
  PageTitle,
  RadioCards,
  Section,
  Select,
  TextInput,
} from "~/ui";
import type { PostPlace } from "../posts/post-place";

export type ProofPageView = {
  place: PostPlace;
  /** What the reader, or their device, said before. */
  own: OwnProof | null;
  countries: { value: string; label: string }[];
};

type ProofPageProps = { view: ProofPageView; answer: FormAnswer | undefined };

/** Whether an answer worked, and where that was: the form behind the two buttons. */
export function ProofPage({ view, answer }: ProofPageProps) {
  const t = useTranslate();
  const { place, own, countries } = view;
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={place.path}>{place.questionTitle}</BackLink>
      <PageTitle lead={t("proof.form.lead")}>{t("proof.form.title")}</PageTitle>
      <Form method="post">
        <RadioCards
          name="do"
          label={t("proof.form.worked")}
          answer={answer}
          initial={own ? (own.worked ? "worked" : "failed") : undefined}
          columns
          options={[
            { value: "worked", label: t("proof.form.yes"), icon: "accept" },
            { value: "failed", label: t("proof.form.no"), icon: "close" },
          ]}
        />
        <Section title={t("proof.form.where")}>
          <p className="text-soft">{t("proof.form.where-hint")}</p>
          <Field name="country" label={t("proof.form.country")} answer={answer} optional>
            <Select
              options={countries}
              initial={own?.country}
              placeholder={t("proof.form.no-country")}
              autoComplete="country"
            />
          </Field>
          <Field
            name="appVersion"
            label={t("proof.form.version")}
            hint={t("proof.form.version-hint")}
            answer={answer}
            optional
          >
            <TextInput
              initial={own?.appVersion}
              maxLength={PROOF_LIMITS.appVersion.max}
              autoComplete="off"
            />
          </Field>
          <Field
            name="bank"
            label={t("proof.form.bank")}
            hint={t("proof.form.bank-hint")}
            answer={answer}
            optional
          >
            <TextInput initial={own?.bank} maxLength={PROOF_LIMITS.bank.max} autoComplete="off" />
          </Field>
        </Section>
        <FormActions>
          <Button>{t("proof.form.submit")}</Button>
          <ButtonLink to={place.path} kind="quiet">
            {t("proof.form.cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}
