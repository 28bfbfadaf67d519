import { RATING_TEXT_LIMITS, RATINGS } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { Button, Field, FormActions, type FormAnswer, PostForm, RadioCards, TextArea } from "~/ui";

type RatingFormProps = {
  questionId: number;
  rating: { caseId: number; cycle: number };
  answer: FormAnswer | undefined;
};

/** How support was, in five words and room for more. */
export function RatingForm({ questionId, rating, answer }: RatingFormProps) {
  const t = useTranslate();
  return (
    <PostForm
      action={paths.rating(questionId)}
      fields={{ caseId: rating.caseId, cycle: rating.cycle }}
      label={t("support.rating.title")}
    >
      <RadioCards
        name="score"
        label={t("support.rating.title")}
        hint={t("support.rating.lead")}
        answer={answer}
        options={[...RATINGS].reverse().map((score) => ({
          value: String(score),
          label: t(`support.rating.${score}`),
        }))}
      />
      <Field
        name="text"
        label={t("support.rating.text")}
        answer={answer}
        limit={RATING_TEXT_LIMITS}
        optional
      >
        <TextArea height="short" />
      </Field>
      <FormActions>
        <Button>{t("support.rating.send")}</Button>
      </FormActions>
    </PostForm>
  );
}
