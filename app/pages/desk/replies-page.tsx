import { Link } from "@remix-run/react";
import { CANNED_VARIABLES, type CannedReplyView } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import { asProblemType, PROBLEM_TYPES } from "~/shared/problem-types";
import {
  Button,
  ButtonLink,
  Empty,
  ErrorSummary,
  Field,
  FormActions,
  type FormAnswer,
  Notice,
  Page,
  PageTitle,
  PostForm,
  problemTypeKey,
  Section,
  Select,
  TextArea,
  TextInput,
} from "~/ui";

export type RepliesPageView = {
  replies: CannedReplyView[];
  canEdit: boolean;
  /** The one whose form is open; null: a new one. */
  edited: CannedReplyView | null;
  notice: "reply-saved" | "reply-deleted" | null;
};

/** The replies that support uses again and again; leads write them. */
export function RepliesPage({
  view,
  answer,
}: {
  view: RepliesPageView;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const { replies, canEdit, edited, notice } = view;
  return (
    <Page>
      {notice ? (
        <Notice kind="success" announce>
          {t(`desk.notice.${notice}`)}
        </Notice>
      ) : null}
      <ErrorSummary answer={answer} />
      <PageTitle lead={t("desk.replies.lead")}>{t("desk.replies.title")}</PageTitle>
      {replies.length === 0 ? (
        <Empty icon="comment" title={t("desk.replies.empty")}>
          {t("desk.replies.empty-hint")}
        </Empty>
      ) : (
        <ul className="space-y-4">
          {replies.map((reply) => (
            <li key={reply.id}>
              <Reply reply={reply} canEdit={canEdit} />
            </li>
          ))}
        </ul>
      )}
      {canEdit ? <ReplyForm key={edited?.id ?? 0} edited={edited} answer={answer} /> : null}
    </Page>
  );
}

function Reply({ reply, canEdit }: { reply: CannedReplyView; canEdit: boolean }) {
  const t = useTranslate();
  const type = asProblemType(reply.problemType);
  return (
    <article className="rounded-large border border-line bg-surface p-4">
      <h2 className="text-base [overflow-wrap:anywhere]">{reply.name}</h2>
      <p className="text-small text-soft">
        {type ? t(problemTypeKey(type)) : t("desk.replies.all-types")}
      </p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <p lang="en" className="whitespace-pre-line [overflow-wrap:anywhere]">
          {reply.bodyEn}
        </p>
        <p lang="zh-CN" className="whitespace-pre-line [overflow-wrap:anywhere]">
          {reply.bodyZh}
        </p>
      </div>
      {canEdit ? (
        <div className="mt-2 flex flex-wrap items-center gap-x-4">
          <Link
            to={`${paths.staffReplies({ edit: reply.id })}#reply-form`}
            className="link inline-flex min-h-11 items-center"
          >
            {t("desk.replies.edit")}
            <span className="sr-only"> {reply.name}</span>
          </Link>
          <details>
            <summary className="act act-danger">{t("desk.replies.delete")}</summary>
            <PostForm fields={{ do: "delete", id: reply.id }}>
              <p className="mb-2 text-small">{t("desk.replies.delete-hint")}</p>
              <Button kind="danger">{t("desk.replies.delete-now", { name: reply.name })}</Button>
            </PostForm>
          </details>
        </div>
      ) : null}
    </article>
  );
}

function ReplyForm({
  edited,
  answer,
}: {
  edited: CannedReplyView | null;
  answer: FormAnswer | undefined;
}) {
  const t = useTranslate();
  const variables = CANNED_VARIABLES.map((name) => `{${name}}`).join(" ");
  return (
    <Section
      id="reply-form"
      title={edited ? t("desk.replies.change", { name: edited.name }) : t("desk.replies.new")}
      hint={t("desk.replies.variables", { variables })}
    >
      <PostForm fields={{ do: "save", ...(edited ? { id: edited.id } : {}) }}>
        <Field name="name" label={t("desk.replies.name")} answer={answer}>
          <TextInput initial={edited?.name} autoComplete="off" maxLength={100} />
        </Field>
        <Field name="problemType" label={t("desk.replies.type")} answer={answer}>
          <Select
            initial={edited?.problemType ?? ""}
            options={[
              { value: "", label: t("desk.replies.all-types") },
              ...PROBLEM_TYPES.map((type) => ({ value: type, label: t(problemTypeKey(type)) })),
            ]}
          />
        </Field>
        <Field
          name="bodyEn"
          label={t("desk.replies.body-en")}
          answer={answer}
          limit={{ min: 5, max: 5_000 }}
        >
          <TextArea initial={edited?.bodyEn} lang="en" />
        </Field>
        <Field
          name="bodyZh"
          label={t("desk.replies.body-zh")}
          answer={answer}
          limit={{ min: 5, max: 5_000 }}
        >
          <TextArea initial={edited?.bodyZh} lang="zh-CN" />
        </Field>
        <FormActions>
          <Button>{t("desk.replies.save")}</Button>
          {edited ? (
            <ButtonLink to={paths.staffReplies()} kind="quiet">
              {t("desk.replies.cancel")}
            </ButtonLink>
          ) : null}
        </FormActions>
      </PostForm>
    </Section>
  );
}
