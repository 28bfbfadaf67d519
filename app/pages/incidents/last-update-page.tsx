import { Form } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  HiddenField,
  Page,
  PageTitle,
} from "~/ui";
import { UpdateTexts } from "./incident-fields";

export type LastUpdateView = {
  incidentId: number;
  incidentTitle: string;
  updateId: number;
  textEn: string;
  textZh: string;
};

/** Correcting the words of an incident's newest update. */
export function LastUpdatePage({
  view,
  answer,
}: {
  view: LastUpdateView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const up = paths.staffIncident(view.incidentId);
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={up}>{view.incidentTitle}</BackLink>
      <PageTitle lead={t("incidents.edit.lead")}>{t("incidents.edit.title")}</PageTitle>
      <Form method="post">
        <HiddenField name="updateId" value={view.updateId} />
        <UpdateTexts answer={answer} initial={view} />
        <FormActions>
          <Button>{t("incidents.edit.submit")}</Button>
          <ButtonLink to={up} kind="quiet">
            {t("incidents.cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}
