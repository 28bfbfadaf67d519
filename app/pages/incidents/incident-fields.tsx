import { INCIDENT_STATES, type IncidentState, type MatchView, UPDATE_LIMITS } from "~/escalation";
import { formatMoment, useLanguage, useTranslate } from "~/i18n";
import { Checkboxes, Field, type FormAnswer, RadioCards, TextArea, UserTitle } from "~/ui";

type FieldsProps = { answer: FormAnswer | undefined; initial?: { textEn: string; textZh: string } };

/** An update's words, in both languages. */
export function UpdateTexts({ answer, initial }: FieldsProps) {
  const t = useTranslate();
  const hint = t("incidents.form.text-hint");
  return (
    <>
      <Field
        name="textEn"
        label={t("incidents.form.text-en")}
        hint={hint}
        answer={answer}
        limit={UPDATE_LIMITS}
      >
        <TextArea lang="en" initial={initial?.textEn} height="short" />
      </Field>
      <Field
        name="textZh"
        label={t("incidents.form.text-zh")}
        hint={hint}
        answer={answer}
        limit={UPDATE_LIMITS}
      >
        <TextArea lang="zh-CN" initial={initial?.textZh} height="short" />
      </Field>
    </>
  );
}

/** How an incident stands, each state with what it means. */
export function StateChoice({
  answer,
  states = INCIDENT_STATES,
  initial,
}: {
  answer: FormAnswer | undefined;
  states?: readonly IncidentState[];
  initial: IncidentState;
}) {
  const t = useTranslate();
  return (
    <RadioCards
      name="state"
      label={t("incidents.form.state")}
      answer={answer}
      initial={initial}
      columns
      options={states.map((state) => ({
        value: state,
        label: t(`incidents.state.${state}`),
        hint: t(`incidents.state.${state}.hint`),
      }))}
    />
  );
}

/** Questions to attach; those with the incident's own code are chosen already. */
export function QuestionChoice({
  matches,
  answer,
}: {
  matches: readonly MatchView[];
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { locale, timeZone, now } = useLanguage();
  const asked = (at: string) => formatMoment(new Date(at), new Date(now), locale, timeZone).text;
  return (
    <Checkboxes
      name="questionIds"
      label={t("incidents.form.questions")}
      hint={t("incidents.form.questions-hint")}
      answer={answer}
      optional
      initial={matches.filter(({ sameCode }) => sameCode).map(({ id }) => String(id))}
      options={matches.map((each) => ({
        value: String(each.id),
        label: <UserTitle lang={each.language}>{each.title}</UserTitle>,
        hint: [
          each.errorCode,
          t(`ui.problem.${each.problemType as "how-to"}`),
          `${t("incidents.form.asked")} ${asked(each.askedAt)}`,
          each.meTooCount > 0 ? t("ui.row.me-toos", { count: each.meTooCount }) : null,
        ]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
