import { Link } from "@remix-run/react";
import { useTranslate } from "~/i18n";
import { paths } from "~/paths";
import type { MissView } from "~/search";
import type { QuestionRowView } from "~/shared/views";
import {
  Button,
  ButtonLink,
  Field,
  type FormAnswer,
  MarkButton,
  PostForm,
  Section,
  StateMark,
  TextInput,
} from "~/ui";

type AnswerFormsProps = {
  miss: MissView;
  similar: readonly QuestionRowView[];
  answer: FormAnswer | undefined;
};

/** The ways to answer what people looked for: what is there already, other words for it, or a new article. */
export function AnswerForms({ miss, similar, answer }: AnswerFormsProps) {
  const t = useTranslate();
  const action = paths.staffSearch(miss.id);
  return (
    <Section
      title={t("misses.one.answer")}
      hint={t("misses.one.answer-hint", { count: miss.waiting })}
    >
      <h3 className="text-base">{t("misses.one.similar")}</h3>
      {similar.length === 0 ? (
        <p className="mt-1 text-soft">{t("misses.one.similar-none")}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {similar.map((row) => (
            <Similar key={row.id} row={row} action={action} />
          ))}
        </ul>
      )}
      <PostForm action={action} fields={{ do: "link" }} className="mt-6">
        <Field
          name="target"
          label={t("misses.one.target")}
          hint={t("misses.one.target-hint")}
          answer={answer}
        >
          <TextInput autoComplete="off" spellCheck={false} />
        </Field>
        <div className="mt-3">
          <Button>{t("misses.one.link")}</Button>
        </div>
      </PostForm>
      <h3 className="mt-8 text-base">{t("misses.one.synonym")}</h3>
      <p className="mt-1 mb-3 text-soft">{t("misses.one.synonym-hint")}</p>
      <PostForm action={action} fields={{ do: "synonym" }}>
        <Field name="terms" label={t("misses.one.synonym-field")} answer={answer}>
          <TextInput initial={termsOf(miss)} autoComplete="off" />
        </Field>
        <div className="mt-3">
          <Button kind="secondary">{t("misses.one.synonym-add")}</Button>
        </div>
      </PostForm>
      <div className="mt-8">
        <h3 className="text-base">{t("misses.one.article")}</h3>
        <p className="mt-1 mb-3 text-soft">{t("misses.one.article-hint")}</p>
        <ButtonLink
          to={paths.newArticle({ title: miss.samples[0]?.text })}
          kind="secondary"
          icon="edit"
        >
          {t("misses.one.article-write")}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** What to begin with: the commonest words in each language. */
function termsOf({ samples }: MissView): string {
  const first = new Map([...samples].reverse().map(({ language, text }) => [language, text]));
  return [...first.values()].join(", ");
}

function Similar({ row, action }: { row: QuestionRowView; action: string }) {
  const t = useTranslate();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p lang={row.language} className="[overflow-wrap:anywhere]">
          <Link className="link" to={paths.question(row.id, row.title)}>
            {row.title}
          </Link>
        </p>
        <StateMark state={row.state} quiet />
      </div>
      <MarkButton
        action={action}
        fields={{ do: "link", target: row.id }}
        icon="accept"
        label={t("misses.one.this-answers")}
      />
    </li>
  );
}
