import { ABSENCE_NOTE_MAX, type DutyView } from "~/escalation";
import { formatMoment, useLanguage, useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  BackLink,
  Button,
  Card,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  MarkButton,
  Notice,
  Page,
  PageTitle,
  PostForm,
  Section,
  Select,
  TextInput,
} from "~/ui";
import { zoneWords } from "./hours-words";

type DutyPersonPageProps = {
  duty: DutyView;
  /** What was saved: how many cases went back, or null for anything else. */
  notice: "saved" | null;
  handedBack: number | null;
  answer: FormAnswer | undefined;
};

/** One person's hours and absences, and leaving for the day. */
export function DutyPersonPage({ duty, notice, handedBack, answer }: DutyPersonPageProps) {
  const t = useTranslate();
  const { person, isSelf, openCases, calendarId, calendars } = duty;
  const here = paths.dutyOf(person.id);
  const answerOf = (act: string) => (answer?.values.do === act ? answer : null);
  return (
    <Page width="form">
      <ErrorSummary answer={answer} />
      <BackLink to={paths.duty()}>{t("support-settings.duty.title")}</BackLink>
      <PageTitle>
        {isSelf
          ? t("support-settings.duty.own-title")
          : t("support-settings.duty.person-title", { name: person.name })}
      </PageTitle>
      {notice && !answer ? (
        <Notice kind="success" announce>
          {handedBack === null
            ? t("support-settings.saved")
            : t("support-settings.duty.handed-back", { count: handedBack })}
        </Notice>
      ) : null}
      {duty.working ? (
        <Card tone="sunken">
          <h2 className="mb-2 text-lead">{t("support-settings.duty.leave")}</h2>
          <p className="mb-4">{t("support-settings.duty.leave-hint", { count: openCases })}</p>
          <PostForm action={here} fields={{ do: "leave" }}>
            <Field
              name="handOver"
              label={t("support-settings.duty.hand-over")}
              hint={t("support-settings.duty.hand-over-hint")}
              answer={answerOf("leave")}
              optional
            >
              <TextInput maxLength={ABSENCE_NOTE_MAX} autoComplete="off" />
            </Field>
            <FormActions>
              <Button kind="secondary" icon="sign-out">
                {t("support-settings.duty.leave")}
              </Button>
            </FormActions>
          </PostForm>
        </Card>
      ) : null}
      <Section title={t("support-settings.duty.calendar")}>
        <PostForm key={calendarId} action={here} fields={{ do: "calendar" }}>
          <Field
            name="calendar"
            label={t("support-settings.duty.calendar-field")}
            answer={answerOf("calendar")}
          >
            <Select
              initial={calendarId === null ? "" : String(calendarId)}
              placeholder={t("support-settings.duty.calendar-first")}
              options={calendars.map(({ id, name }) => ({ value: String(id), label: name }))}
              autoComplete="off"
            />
          </Field>
          <div className="mt-4">
            <Button kind="secondary">{t("support-settings.save")}</Button>
          </div>
        </PostForm>
      </Section>
      <Absences duty={duty} here={here} answer={answerOf("absence")} />
    </Page>
  );
}

type AbsencesProps = { duty: DutyView; here: string; answer: FormAnswer | null };

function Absences({ duty: { absences, zone }, here, answer }: AbsencesProps) {
  const t = useTranslate();
  const { locale, now } = useLanguage();
  const time = (at: string) => {
    const { text, full, machine } = formatMoment(new Date(at), new Date(now), locale, zone);
    return (
      <time dateTime={machine} title={full} className="whitespace-nowrap" suppressHydrationWarning>
        {text}
      </time>
    );
  };
  return (
    <Section
      title={t("support-settings.duty.absences")}
      hint={t("support-settings.duty.absences-hint", { zone: zoneWords(zone) })}
    >
      {absences.length === 0 ? (
        <p className="text-soft">{t("support-settings.duty.no-absences")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {absences.map(({ id, from, until, note, begun }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {time(from)} – {time(until)}
                {begun ? (
                  <span className="text-small text-support"> {t("support-settings.duty.now")}</span>
                ) : null}
                {note ? <span className="block text-small text-soft">{note}</span> : null}
              </span>
              <MarkButton
                action={here}
                fields={{ do: "drop", absenceId: id }}
                icon={begun ? "restore" : "delete"}
                label={t(`support-settings.duty.${begun ? "end-now" : "drop"}`)}
              />
            </li>
          ))}
        </ul>
      )}
      <PostForm
        key={absences.length}
        action={here}
        fields={{ do: "absence" }}
        label={t("support-settings.duty.add")}
        className="mt-6"
      >
        <div className="grid gap-4 *:mt-0 sm:grid-cols-2">
          <Field name="from" label={t("support-settings.duty.from")} answer={answer}>
            <TextInput type="datetime-local" autoComplete="off" />
          </Field>
          <Field name="until" label={t("support-settings.duty.until")} answer={answer}>
            <TextInput type="datetime-local" autoComplete="off" />
          </Field>
        </div>
        <Field
          name="note"
          label={t("support-settings.duty.note")}
          hint={t("support-settings.duty.note-hint")}
          answer={answer}
          optional
        >
          <TextInput maxLength={ABSENCE_NOTE_MAX} autoComplete="off" />
        </Field>
        <FormActions note={t("support-settings.duty.begins")}>
          <Button kind="secondary">{t("support-settings.duty.add")}</Button>
        </FormActions>
      </PostForm>
    </Section>
  );
}
