import { LOCALE_NAMES, LOCALES, useTranslate } from "~/i18n";
import { type ArticleForm, HALF_ENDINGS } from "~/knowledge";
import { differences } from "~/posts";
import { DiffView, type FormAnswer, givenText, Notice } from "~/ui";

type ChangedProps = { version: number; saved: ArticleForm; answer: FormAnswer | undefined };

/**
 * Somebody else saved a version after this form was loaded: how what was typed differs from it. The form
 * below then replaces it knowingly.
 */
export function ArticleChanged({ version, saved, answer }: ChangedProps) {
  const t = useTranslate();
  const from = givenText(answer, "version");
  if (!answer || from === undefined || Number(from) === version) return null;
  const pairs = LOCALES.flatMap((language) =>
    (["title", "applies", "symptom", "steps"] as const).flatMap((name) => {
      const field = `${name}${HALF_ENDINGS[language]}` as const;
      const typed = givenText(answer, field) ?? "";
      return typed === saved[field] ? [] : [{ name, field, language, typed }];
    }),
  );
  return (
    <Notice kind="warning" title={t("articles.form.changed")}>
      <p>{t("articles.form.changed-text")}</p>
      {pairs.map(({ name, field, language, typed }) => {
        const label = t(`articles.history.field.${name}`, { language: LOCALE_NAMES[language] });
        return (
          <div key={field} className="mt-4">
            <p className="text-small font-semibold">{label}</p>
            <DiffView parts={differences(saved[field], typed)} lang={language} label={label} />
          </div>
        );
      })}
    </Notice>
  );
}
