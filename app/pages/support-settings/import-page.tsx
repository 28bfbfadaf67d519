import { Form } from "@remix-run/react";
import { type CalendarView, dateInstant, type HolidayPreview } from "~/escalation";
import { formatWeekday, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  Field,
  FileInput,
  FormActions,
  type FormAnswer,
  HiddenFields,
  Page,
  PageTitle,
  Section,
  TableScroll,
  TextArea,
} from "~/ui";
import { ChangedMeanwhile } from "./changed-meanwhile";
import { hoursWords } from "./hours-words";

/** What the form gets back: errors, or what the list would change. */
export type ImportAnswer = FormAnswer & { preview?: HolidayPreview };

type ImportPageProps = {
  calendar: Pick<CalendarView, "id" | "name" | "version" | "versions">;
  answer: ImportAnswer | undefined;
};

/** Reading a holiday list into a calendar: pasted or from a file, looked at before it is saved. */
export function ImportPage({ calendar, answer }: ImportPageProps) {
  const t = useTranslate();
  const { id, name, version, versions } = calendar;
  const { preview } = answer ?? {};
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.calendar(id)}>{name}</BackLink>
      <PageTitle lead={t("support-settings.import.lead")}>
        {t("support-settings.import.title")}
      </PageTitle>
      <ChangedMeanwhile
        answer={preview ? undefined : answer}
        version={version}
        by={versions[0]?.by ?? null}
        at={versions[0]?.savedAt ?? ""}
        fields={[]}
      />
      <Form
        method="post"
        action={paths.calendarImport(id)}
        encType="multipart/form-data"
        preventScrollReset
      >
        <HiddenFields fields={{ version }} />
        <Field
          // An uploaded file's text takes the place of what was typed.
          key={String(answer?.values.text ?? "")}
          name="text"
          label={t("support-settings.import.text")}
          hint={t("support-settings.import.text-hint")}
          answer={answer ?? null}
        >
          <TextArea
            height="long"
            placeholder={t("support-settings.import.example")}
            spellCheck={false}
          />
        </Field>
        <Field
          name="file"
          label={t("support-settings.import.file")}
          hint={t("support-settings.import.file-hint")}
          answer={answer ?? null}
          optional
        >
          <FileInput accept=".ics,.txt,text/calendar,text/plain" />
        </Field>
        {preview ? <PreviewPart preview={preview} /> : null}
        <FormActions>
          {preview && preview.changes.length > 0 ? (
            <>
              <Button name="do" value="save">
                {t("support-settings.import.save", { count: preview.changes.length })}
              </Button>
              <Button kind="secondary" name="do" value="preview">
                {t("support-settings.import.preview")}
              </Button>
            </>
          ) : (
            <Button name="do" value="preview">
              {t("support-settings.import.preview")}
            </Button>
          )}
          <ButtonLink kind="quiet" to={paths.calendar(id)}>
            {t("support-settings.cancel")}
          </ButtonLink>
        </FormActions>
      </Form>
    </Page>
  );
}

function PreviewPart({ preview: { changes, unchanged } }: { preview: HolidayPreview }) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const title = t("support-settings.import.would", { count: changes.length });
  return (
    <div role="status">
      <Section title={title} hint={t("support-settings.import.nothing-saved")}>
        {changes.length > 0 ? (
          <TableScroll label={t("support-settings.import.text")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("support-settings.import.date")}</th>
                  <th scope="col">{t("support-settings.import.before")}</th>
                  <th scope="col">{t("support-settings.import.after")}</th>
                  <th scope="col">{t("support-settings.import.note")}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ before, after }) => (
                  <tr key={after.date}>
                    <th scope="row">{formatWeekday(dateInstant(after.date), locale, "UTC")}</th>
                    <td>{hoursWords(t, locale, before.intervals)}</td>
                    <td>{hoursWords(t, locale, after.intervals)}</td>
                    <td>{after.exception?.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        ) : null}
        {unchanged > 0 ? (
          <p className="mt-2 text-small text-soft">
            {t("support-settings.import.unchanged", { count: unchanged })}
          </p>
        ) : null}
      </Section>
    </div>
  );
}
