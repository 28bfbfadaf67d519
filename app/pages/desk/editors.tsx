import { ANSWER_LIMITS } from "~/answers";
import { AFTER_ANSWER, ANSWER_FIELDS, CASE_NOTE_LIMITS, PRIVATE_REPLY_LIMITS } from "~/escalation";
import { asLocale, LOCALE_NAMES, LOCALES, useTranslate } from "~/i18n";
import { Checkbox, Field, Moment, Notice, Select, UserText } from "~/ui";
import { PrivateDataOffer } from "../writing/private-data-offer";
import { answerOf } from "./answer-of";
import type { CaseAnswer } from "./case-answer";
import type { CasePageView } from "./case-page-view";
import { EditorFrame, type EditorText } from "./editor";

type Props = { view: CasePageView; answer: CaseAnswer | undefined };

/** The three editors, one under the other: public, private, for staff. */
export function Editors({ view, answer }: Props) {
  const { shown } = view;
  if (!shown.threads.some(({ open }) => open)) return <NoteEditor view={view} answer={answer} />;
  return (
    <div className="space-y-4">
      <PublicEditor view={view} answer={answer} />
      <PrivateEditor view={view} answer={answer} />
      <NoteEditor view={view} answer={answer} />
    </div>
  );
}

function common({ view, answer }: Props) {
  return {
    view: view.shown,
    formKey: view.formKey,
    values: view.canned.values,
    answer,
  };
}

function PublicEditor(props: Props) {
  const t = useTranslate();
  const { view, answer } = props;
  const { shown } = view;
  const open = shown.threads.filter((thread) => thread.open);
  const languages = LOCALES.filter((locale) =>
    open.some(
      ({ language }) => (asLocale(language) ?? asLocale(shown.language) ?? "en") === locale,
    ),
  );
  const texts = languages.map(
    (lang): EditorText => ({
      field: ANSWER_FIELDS[lang],
      lang,
      label:
        languages.length > 1
          ? t("desk.public.text-in", { language: LOCALE_NAMES[lang] })
          : t("desk.public.text"),
      limit: ANSWER_LIMITS,
    }),
  );
  const own = answerOf(answer, "public");
  return (
    <EditorFrame
      {...common(props)}
      editor="public"
      draft={view.drafts.public}
      texts={texts}
      replies={view.canned.replies}
      // Each thread's own asker is named when the answer is posted.
      values={open.length > 1 ? { ...view.canned.values, asker: "{asker}" } : view.canned.values}
      lead={
        open.length > 1 ? (
          <p className="mb-3 text-small text-soft">
            {t("desk.public.many", { count: open.length })}
          </p>
        ) : null
      }
      after={
        <>
          {texts.map(({ field }) => (
            <PrivateDataOffer key={field} name={field} scope="public" />
          ))}
          {own?.arrived ? <Arrived answer={own} /> : null}
          <After editor="public" answer={own} />
        </>
      }
    />
  );
}

/** What others wrote meanwhile, and the tick that says it was read. */
function Arrived({ answer }: { answer: CaseAnswer }) {
  const t = useTranslate();
  return (
    <div className="mt-4">
      <Notice kind="warning" title={t("desk.arrived.title")}>
        <ul className="space-y-3">
          {answer.arrived?.map((each) => (
            <li key={`${each.kind}-${each.id}`}>
              <p className="text-small text-soft">
                <bdi>{each.authorName}</bdi> <Moment at={each.at} />
                {each.kind === "private-reply" ? ` · ${t("desk.item.asker-private-reply")}` : null}
              </p>
              <UserText html={each.html} lang={each.language} compact />
            </li>
          ))}
        </ul>
      </Notice>
      <Checkbox
        name="confirm"
        scope="public"
        label={t("desk.arrived.confirm")}
        answer={{ ...answer, values: { ...answer.values, confirm: "" } }}
        value={answer.confirm ?? ""}
      />
    </div>
  );
}

/** What becomes of the case afterwards, beside the send button. */
function After({
  editor,
  answer,
}: {
  editor: "public" | "private";
  answer: CaseAnswer | undefined;
}) {
  const t = useTranslate();
  return (
    <Field name="after" label={t("desk.after.title")} scope={editor} answer={answer}>
      <Select
        initial="stay"
        options={AFTER_ANSWER.map((after) => ({ value: after, label: t(`desk.after.${after}`) }))}
      />
    </Field>
  );
}

function PrivateEditor(props: Props) {
  const t = useTranslate();
  const { view, answer } = props;
  const thread = view.shown.threads.find(({ questionId }) => questionId === view.shown.questionId);
  const lang = asLocale(thread?.language ?? "") ?? undefined;
  return (
    <EditorFrame
      {...common(props)}
      editor="private"
      draft={view.drafts.private}
      texts={[
        {
          field: "body",
          lang,
          label: t("desk.private.text"),
          hint: t("desk.private.to", { name: thread?.asker.name ?? "" }),
          limit: PRIVATE_REPLY_LIMITS,
        },
      ]}
      replies={view.canned.replies}
      after={<After editor="private" answer={answerOf(answer, "private")} />}
    />
  );
}

function NoteEditor(props: Props) {
  const t = useTranslate();
  return (
    <EditorFrame
      {...common(props)}
      editor="note"
      draft={props.view.drafts.note}
      texts={[{ field: "body", label: t("desk.note.text"), limit: CASE_NOTE_LIMITS }]}
    />
  );
}
