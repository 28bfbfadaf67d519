import { PASSWORD_MAX, PASSWORD_MIN } from "~/accounts";
import { useTranslate } from "~/i18n";
import { Field, type FormAnswer, PasswordInput } from "~/ui";

type NewPasswordFieldProps = { answer: FormAnswer | undefined; name?: string; label?: string };

/** A password that is being chosen, with its rules said before. */
export function NewPasswordField({ answer, name = "password", label }: NewPasswordFieldProps) {
  const t = useTranslate();
  return (
    <Field
      name={name}
      label={label ?? t("account-pages.password")}
      hint={t("account-pages.new-password-hint")}
      answer={answer}
      limit={{ min: PASSWORD_MIN, max: PASSWORD_MAX }}
    >
      <PasswordInput autoComplete="new-password" />
    </Field>
  );
}
