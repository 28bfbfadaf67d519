import { NAME_MAX, NAME_MIN } from "~/accounts";
import { useTranslate } from "~/i18n";
import { Field, type FormAnswer, TextInput } from "~/ui";

/** The name everybody sees, with its rules said before. */
export function NameField({
  answer,
  initial = "",
}: {
  answer: FormAnswer | undefined;
  initial?: string;
}) {
  const t = useTranslate();
  return (
    <Field
      name="name"
      label={t("account-pages.name")}
      hint={t("account-pages.name-hint")}
      answer={answer}
      limit={{ min: NAME_MIN, max: NAME_MAX }}
    >
      <TextInput initial={initial} autoComplete="nickname" spellCheck={false} />
    </Field>
  );
}
