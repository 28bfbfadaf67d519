import { useTranslate } from "~/i18n";
import { Field, type FormAnswer, TextInput } from "~/ui";

type EmailFieldProps = {
  answer: FormAnswer | undefined;
  /** `username` where it is typed to be recognised, `email` where it is new. */
  autoComplete: "username" | "email";
  initial?: string;
  label?: string;
  hint?: string;
};

/** An address. Of type text: what is wrong with it is said by us, in the page's language, not by the browser. */
export function EmailField({ answer, autoComplete, initial, label, hint }: EmailFieldProps) {
  const t = useTranslate();
  return (
    <Field name="email" label={label ?? t("account-pages.email")} hint={hint} answer={answer}>
      <TextInput
        initial={initial}
        inputMode="email"
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
    </Field>
  );
}
