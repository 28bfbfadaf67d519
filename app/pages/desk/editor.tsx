import { Form } from "@remix-run/react";
import { type FormEvent, type ReactNode, useRef } from "react";
import type { CannedReplyView } from "~/escalation";
import { type CannedValues, type CaseView, type Editor, fillCanned } from "~/escalation";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import {
  Button,
  ErrorSummary,
  Field,
  fieldId,
  HiddenFields,
  Icon,
  type IconName,
  Select,
  TextArea,
  useHydrated,
} from "~/ui";
import { DraftLine } from "../writing/draft-line";
import { answerOf } from "./answer-of";
import type { CaseAnswer } from "./case-answer";
import { useCaseDraft } from "./use-case-draft";

const LOOKS: Record<Editor, { icon: IconName; box: string; head: string }> = {
  public: { icon: "official", box: "border-accent", head: "bg-accent-tint text-accent" },
  private: { icon: "private", box: "border-support", head: "bg-support-tint text-support" },
  note: { icon: "edit", box: "border-notice border-dashed", head: "bg-notice-tint text-notice" },
};

/** A text of an editor: one a language in public, else one. */
export type EditorText = {
  field: "body" | "bodyEn" | "bodyZh";
  lang?: "en" | "zh-CN";
  label: string;
  hint?: string;
  limit: { min: number; max: number };
};

type EditorFrameProps = {
  editor: Editor;
  view: CaseView;
  formKey: string;
  draft: Record<string, string> | null;
  answer: CaseAnswer | undefined;
  texts: readonly EditorText[];
  replies?: readonly CannedReplyView[];
  values: CannedValues;
  /** Between the head and the texts. */
  lead?: ReactNode;
  /** Between the texts and the send button. */
  after?: ReactNode;
};

/** One of a case's three editors: what it sends is read by others than what the next sends, and it looks so. */
export function EditorFrame(props: EditorFrameProps) {
  const t = useTranslate();
  const { editor, view, formKey, draft, texts, replies = [], lead, after } = props;
  const answer = answerOf(props.answer, editor);
  const form = useRef<HTMLFormElement>(null);
  const hydrated = useHydrated();
  const keeper = useCaseDraft(view.id, editor);
  const look = LOOKS[editor];
  const typedIn = (from: HTMLFormElement) => {
    const fields = new FormData(from);
    return Object.fromEntries(texts.map(({ field }) => [field, String(fields.get(field) ?? "")]));
  };
  const input = (event: FormEvent<HTMLFormElement>) => keeper.changed(typedIn(event.currentTarget));
  const insert = () => {
    const chosen = form.current?.elements.namedItem("canned");
    const reply = replies.find(
      ({ id }) => chosen instanceof HTMLSelectElement && String(id) === chosen.value,
    );
    if (!reply || !form.current) return;
    for (const { field, lang } of texts) {
      const area = document.getElementById(fieldId(field, editor));
      if (!(area instanceof HTMLTextAreaElement)) continue;
      const words = fillCanned(
        (lang ?? view.language) === "zh-CN" ? reply.bodyZh : reply.bodyEn,
        props.values,
      );
      const all = area.value.trim() ? `${area.value.trimEnd()}\n\n${words}` : words;
      area.setRangeText(all, 0, area.value.length, "end");
      // Whoever counts characters or looks for private data hears of it as of typing.
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    keeper.changed(typedIn(form.current));
  };
  return (
    <section
      aria-labelledby={`editor-${editor}`}
      className={`overflow-hidden rounded-large border-2 bg-surface ${look.box}`}
    >
      <h2
        id={`editor-${editor}`}
        className={`flex flex-wrap items-center gap-x-2 px-4 py-2.5 text-base ${look.head}`}
      >
        <Icon name={look.icon} className="size-5" />
        {t(`desk.editor.${editor}`)}
        <span className="text-small font-normal">{t(`desk.editor.${editor}.readers`)}</span>
      </h2>
      <Form
        ref={form}
        method="post"
        action={paths.case(view.id, { thread: view.questionId })}
        // A new page after sending: nothing typed is left behind in a field.
        reloadDocument
        onInput={input}
        onSubmit={keeper.stop}
        className="p-4"
      >
        <ErrorSummary answer={answer} scope={editor} />
        <HiddenFields
          fields={{
            form: editor,
            key: typed(answer, "key") ?? formKey,
            questionId: view.questionId,
            seenPostId: typed(answer, "seenPostId") ?? view.newestPostId,
            seenReplyId: typed(answer, "seenReplyId") ?? view.newestReplyId,
          }}
        />
        {lead}
        <div>
          {texts.map(({ field, lang, label, hint, limit }) => (
            <Field
              key={field}
              name={field}
              label={label}
              hint={hint}
              limit={limit}
              answer={answer}
              scope={editor}
            >
              <TextArea initial={draft?.[field] ?? ""} lang={lang} height="short" />
            </Field>
          ))}
        </div>
        {replies.length > 0 ? (
          <div className="mt-3 flex flex-wrap items-end gap-3 *:mt-0!">
            <div className="min-w-48 flex-1">
              <Field name="canned" label={t("desk.canned.choose")} scope={editor} answer={answer}>
                <Select
                  placeholder=""
                  options={replies.map(({ id, name }) => ({ value: String(id), label: name }))}
                />
              </Field>
            </div>
            {hydrated ? (
              <Button type="button" kind="secondary" onClick={insert}>
                {t("desk.canned.insert")}
              </Button>
            ) : (
              <Button kind="secondary" name="do" value="insert">
                {t("desk.canned.insert")}
              </Button>
            )}
          </div>
        ) : null}
        {after}
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button name="do" value="send" icon={look.icon}>
            {t(`desk.editor.${editor}.send`)}
          </Button>
          {hydrated ? null : (
            <Button kind="quiet" name="do" value="save">
              {t("desk.draft.save")}
            </Button>
          )}
        </div>
        <DraftLine state={keeper.state === "idle" && draft && !answer ? "saved" : keeper.state} />
      </Form>
    </section>
  );
}

function typed(answer: CaseAnswer | undefined, name: string): string | undefined {
  const value = answer?.values[name];
  return typeof value === "string" && value ? value : undefined;
}
