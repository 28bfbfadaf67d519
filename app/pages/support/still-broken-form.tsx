import { ESCALATION_NOTE_LIMITS } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Field, FormActions, type FormAnswer, PostForm, TextArea } from "~/ui";

/** The asker says what is still wrong. */
export function StillBrokenForm({
  questionId,
  answer,
}: {
  questionId: number;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  return (
    <PostForm action={paths.stillBroken(questionId)} label={t("support.outcome.broken")}>
      <Field
        name="note"
        label={t("support.outcome.note")}
        hint={t("support.outcome.note-hint")}
        answer={answer}
        limit={ESCALATION_NOTE_LIMITS}
      >
        <TextArea height="short" />
      </Field>
      <FormActions>
        <Button>{t("support.outcome.send")}</Button>
      </FormActions>
    </PostForm>
  );
}
