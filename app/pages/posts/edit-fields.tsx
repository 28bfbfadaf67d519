import { ANSWER_LIMITS, type PostForEdit } from "~/answers";
import { useTranslate } from "~/i18n";
import { COMMENT_LIMITS } from "~/posts";
import { BODY_LIMITS, ERROR_CODE_LIMITS, TAGS_MAX, TITLE_LIMITS, TRIED_LIMITS } from "~/questions";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { Field, type FormAnswer, problemTypeKey, RadioCards, TextArea, TextInput } from "~/ui";
import { PrivateDataOffer } from "../writing/private-data-offer";
import { WritingAids } from "../writing/writing-aids";

type EditFieldsProps = { post: PostForEdit; answer: FormAnswer | undefined };

/** The fields that a kind of post has, filled with its newest text or with what was typed. */
export function EditFields({ post, answer }: EditFieldsProps) {
  const t = useTranslate();
  if (post.kind === "question") return <QuestionFields post={post} answer={answer} />;
  const comment = post.kind === "comment";
  return (
    <Field
      name={comment ? "text" : "body"}
      label={t("pages.history.text")}
      answer={answer}
      limit={comment ? COMMENT_LIMITS : ANSWER_LIMITS}
      after={<WritingAids name={comment ? "text" : "body"} />}
    >
      <TextArea initial={post.body} height={comment ? "short" : "long"} lang={post.language} />
    </Field>
  );
}

function QuestionFields({ post, answer }: EditFieldsProps) {
  const t = useTranslate();
  const { question, scope, language } = post;
  const whole = scope === "all";
  return (
    <>
      <RadioCards
        name="problemType"
        label={t("pages.ask.type")}
        answer={answer}
        initial={question?.problemType}
        columns
        options={PROBLEM_TYPES.map((type) => ({
          value: type,
          label: t(problemTypeKey(type)),
          icon: type,
        }))}
      />
      {whole ? (
        <>
          <Field
            name="title"
            label={t("pages.ask.title-field")}
            hint={t("pages.ask.title-hint")}
            answer={answer}
            limit={TITLE_LIMITS}
            after={<PrivateDataOffer name="title" />}
          >
            <TextInput initial={question?.title} lang={language} autoComplete="off" />
          </Field>
          <Field
            name="errorCode"
            label={t("pages.ask.code")}
            hint={t("pages.ask.code-hint")}
            answer={answer}
            limit={ERROR_CODE_LIMITS}
            optional
          >
            <TextInput initial={question?.errorCode} autoComplete="off" spellCheck={false} />
          </Field>
          <Field
            name="body"
            label={t("pages.ask.body")}
            answer={answer}
            limit={BODY_LIMITS}
            after={<WritingAids name="body" />}
          >
            <TextArea initial={post.body} height="long" lang={language} />
          </Field>
          <Field
            name="tried"
            label={t("pages.ask.tried")}
            answer={answer}
            limit={TRIED_LIMITS}
            optional
            after={<WritingAids name="tried" />}
          >
            <TextArea initial={question?.tried} lang={language} />
          </Field>
        </>
      ) : null}
      <Field
        name="tags"
        label={t("pages.ask.tags")}
        hint={t("pages.ask.tags-hint", { max: TAGS_MAX })}
        answer={answer}
        optional
      >
        <TextInput initial={question?.tags.join(" ")} autoComplete="off" autoCapitalize="none" />
      </Field>
    </>
  );
}
