import { LOCALES, type Locale, useLanguage, useTranslate } from "~/i18n";
import {
  APPLIES_LIMITS,
  ARTICLE_CODES_MAX,
  ARTICLE_TITLE_LIMITS,
  type ArticleForm,
  HALF_ENDINGS,
  STEPS_LIMITS,
  SYMPTOM_LIMITS,
} from "~/knowledge";
import { TAGS_MAX } from "~/questions";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { Field, type FormAnswer, problemTypeKey, RadioCards, TextArea, TextInput } from "~/ui";
import { PrivateDataOffer } from "../writing/private-data-offer";

type FieldsProps = { form: ArticleForm; answer: FormAnswer | undefined };

/** The fields of an article: what it is about, then each language, the writer's own first. */
export function ArticleFields({ form, answer }: FieldsProps) {
  const t = useTranslate();
  const { locale } = useLanguage();
  const languages = [...LOCALES].sort((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <>
      <RadioCards
        name="problemType"
        label={t("articles.form.type")}
        answer={answer}
        initial={form.problemType}
        columns
        options={PROBLEM_TYPES.map((type) => ({
          value: type,
          label: t(problemTypeKey(type)),
          icon: type,
        }))}
      />
      {languages.map((language) => (
        <HalfFields key={language} language={language} form={form} answer={answer} />
      ))}
      <div className="mt-10 grid gap-x-6 sm:grid-cols-2">
        <div>
          <Field
            name="errorCodes"
            label={t("articles.form.codes")}
            hint={t("articles.form.codes-hint", { max: ARTICLE_CODES_MAX })}
            answer={answer}
            optional
          >
            <TextInput
              initial={form.errorCodes}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          </Field>
        </div>
        <div>
          <Field
            name="tags"
            label={t("articles.form.tags")}
            hint={t("pages.ask.tags-hint", { max: TAGS_MAX })}
            answer={answer}
            optional
          >
            <TextInput initial={form.tags} autoComplete="off" autoCapitalize="none" />
          </Field>
        </div>
      </div>
    </>
  );
}

function HalfFields({ language, form, answer }: FieldsProps & { language: Locale }) {
  const t = useTranslate();
  const end = HALF_ENDINGS[language];
  return (
    <fieldset className="mt-10 border-t border-line pt-6">
      <legend className="float-left mb-1 w-full text-lead">
        {t(`articles.form.language.${language}`)}
      </legend>
      <p className="clear-both mb-4 text-small text-soft">{t("articles.form.language-hint")}</p>
      <Field
        name={`title${end}`}
        label={t("articles.form.title")}
        hint={t("articles.form.title-hint")}
        answer={answer}
        limit={ARTICLE_TITLE_LIMITS}
        after={<PrivateDataOffer name={`title${end}`} />}
      >
        <TextInput initial={form[`title${end}`]} lang={language} autoComplete="off" />
      </Field>
      <Field
        name={`symptom${end}`}
        label={t("articles.form.symptom")}
        hint={t("articles.form.symptom-hint")}
        answer={answer}
        limit={SYMPTOM_LIMITS}
        after={<PrivateDataOffer name={`symptom${end}`} />}
      >
        <TextArea initial={form[`symptom${end}`]} lang={language} />
      </Field>
      <Field
        name={`steps${end}`}
        label={t("articles.form.steps")}
        hint={t("articles.form.steps-hint")}
        answer={answer}
        limit={STEPS_LIMITS}
        after={<PrivateDataOffer name={`steps${end}`} />}
      >
        <TextArea initial={form[`steps${end}`]} lang={language} height="long" />
      </Field>
      <Field
        name={`applies${end}`}
        label={t("articles.form.applies")}
        hint={t("articles.form.applies-hint")}
        answer={answer}
        limit={APPLIES_LIMITS}
        optional
        after={<PrivateDataOffer name={`applies${end}`} />}
      >
        <TextInput initial={form[`applies${end}`]} lang={language} autoComplete="off" />
      </Field>
    </fieldset>
  );
}
