import { PRIVATE_REPLY_LIMITS } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Field, FormActions, type FormAnswer, PostForm, TextArea } from "~/ui";

type LetterFormProps = {
  questionId: number;
  formKey: string;
  answer: FormAnswer | undefined;
};

/** The asker writes to official support alone. */
export function LetterForm({ questionId, formKey, answer }: LetterFormProps) {
  const t = useTranslate();
  return (
    <PostForm
      action={paths.privateReplies(questionId)}
      fields={{ key: formKey }}
      label={t("support.letters.write")}
      className="pt-2"
    >
      <Field
        name="body"
        scope="private"
        label={t("support.letters.body")}
        hint={t("support.letters.hint")}
        answer={answer}
        limit={PRIVATE_REPLY_LIMITS}
      >
        <TextArea height="short" />
      </Field>
      <FormActions>
        <Button icon="private">{t("support.letters.send")}</Button>
      </FormActions>
    </PostForm>
  );
}
