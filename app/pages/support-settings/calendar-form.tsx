import { CALENDAR_NAME_LIMITS, type Calendar, hoursField, hoursText, WEEKDAYS } from "~/escalation";
import { useLanguage, useTranslate, weekdayNames } from "~/i18n";
import {
  Button,
  ButtonLink,
  Field,
  type Fields,
  FormActions,
  type FormAnswer,
  PostForm,
  Select,
  TextInput,
} from "~/ui";

export type ZoneOptions = readonly { value: string; label: string }[];

type CalendarFormProps = {
  action: string;
  fields?: Fields;
  answer: FormAnswer | undefined;
  zones: ZoneOptions;
  initial: { name: string } & Pick<Calendar, "zone" | "week">;
  submit: string;
  cancel: string;
};

/** A calendar's name, zone and week, for a new one or one that is there. */
export function CalendarForm({
  action,
  fields,
  answer,
  zones,
  initial,
  ...rest
}: CalendarFormProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const names = weekdayNames(locale, "long");
  return (
    <PostForm action={action} {...(fields ? { fields } : {})}>
      <Field
        name="name"
        label={t("support-settings.calendar.name")}
        hint={t("support-settings.calendar.name-hint")}
        answer={answer ?? null}
      >
        <TextInput initial={initial.name} maxLength={CALENDAR_NAME_LIMITS.max} autoComplete="off" />
      </Field>
      <Field
        name="zone"
        label={t("support-settings.calendar.zone")}
        hint={t("support-settings.calendar.zone-hint")}
        answer={answer ?? null}
      >
        <Select initial={initial.zone} options={zones} autoComplete="off" />
      </Field>
      <fieldset className="mt-8 min-w-0">
        <legend className="text-lead">{t("support-settings.calendar.week")}</legend>
        <p className="mt-1 text-small text-soft">{t("support-settings.calendar.week-hint")}</p>
        <div className="mt-4 grid gap-x-6 gap-y-5 *:mt-0 sm:grid-cols-2">
          {WEEKDAYS.map((day, index) => (
            <Field key={day} name={hoursField(day)} label={names[index]} answer={answer ?? null}>
              <TextInput
                initial={hoursText(initial.week[day], locale)}
                placeholder={t("support-settings.closed")}
                autoComplete="off"
              />
            </Field>
          ))}
        </div>
      </fieldset>
      <FormActions>
        <Button>{rest.submit}</Button>
        <ButtonLink kind="quiet" to={rest.cancel}>
          {t("support-settings.cancel")}
        </ButtonLink>
      </FormActions>
    </PostForm>
  );
}

/** Where a new calendar begins: a working week. */
export const NEW_WEEK: Calendar["week"] = {
  mon: [["09:00", "18:00"]],
  tue: [["09:00", "18:00"]],
  wed: [["09:00", "18:00"]],
  thu: [["09:00", "18:00"]],
  fri: [["09:00", "18:00"]],
  sat: [],
  sun: [],
};
