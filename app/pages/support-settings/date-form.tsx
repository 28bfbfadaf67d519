import {
  type Calendar,
  type CalendarDay,
  DATE_NOTE_MAX,
  dateInstant,
  hoursText,
  WEEKDAYS,
  weekdayOf,
} from "~/escalation";
import { formatWeekday, useLanguage, useTranslate, weekdayNames } from "~/i18n";
import {
  Button,
  ButtonLink,
  Card,
  Field,
  FormActions,
  type FormAnswer,
  PostForm,
  RadioCards,
  TextInput,
} from "~/ui";
import { hoursWords } from "./hours-words";

type DateFormProps = {
  day: CalendarDay;
  week: Calendar["week"];
  version: number;
  action: string;
  cancel: string;
  answer: FormAnswer | undefined;
};

/** What one date is: as every week, closed, or open at hours of its own; with a note. */
export function DateForm({ day, week, version, action, cancel, answer }: DateFormProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const { date, intervals, exception } = day;
  const weekday = weekdayOf(date);
  const name = weekdayNames(locale, "long")[WEEKDAYS.indexOf(weekday)] ?? "";
  return (
    <section id="date" aria-labelledby="date-title" className="mt-8 scroll-mt-4">
      <Card>
        <h2 id="date-title" className="mb-4 text-lead">
          {formatWeekday(dateInstant(date), locale, "UTC")}
        </h2>
        <PostForm key={`${date} ${version}`} action={action} fields={{ date, version }}>
          <RadioCards
            name="kind"
            label={t("support-settings.date.kind")}
            answer={answer ?? null}
            initial={exception ? (intervals.length === 0 ? "closed" : "hours") : "week"}
            options={[
              {
                value: "week",
                label: t("support-settings.date.week", { weekday: name }),
                hint: hoursWords(t, locale, week[weekday]),
              },
              {
                value: "closed",
                label: t("support-settings.closed"),
                hint: t("support-settings.date.closed-hint"),
              },
              {
                value: "hours",
                label: t("support-settings.date.hours"),
                hint: t("support-settings.date.hours-hint"),
              },
            ]}
          />
          <Field
            name="hours"
            label={t("support-settings.date.hours-field")}
            hint={t("support-settings.date.hours-field-hint")}
            answer={answer ?? null}
          >
            <TextInput initial={exception ? hoursText(intervals, locale) : ""} autoComplete="off" />
          </Field>
          <Field
            name="note"
            label={t("support-settings.date.note")}
            hint={t("support-settings.date.note-hint")}
            answer={answer ?? null}
            optional
          >
            <TextInput
              initial={exception?.note ?? ""}
              maxLength={DATE_NOTE_MAX}
              autoComplete="off"
            />
          </Field>
          <FormActions>
            <Button>{t("support-settings.date.save")}</Button>
            <ButtonLink kind="quiet" to={cancel}>
              {t("support-settings.cancel")}
            </ButtonLink>
          </FormActions>
        </PostForm>
      </Card>
    </section>
  );
}
