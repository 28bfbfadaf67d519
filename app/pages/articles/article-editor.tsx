import { Form, Link } from "@remix-run/react";
import { type FormEvent, useEffect } from "react";
import { useTranslate } from "~/i18n";
import type { ArticleForm, ArticleState } from "~/knowledge";
import { paths } from "~/paths";
import { draftPlaces } from "~/posts";
import {
  BackLink,
  Button,
  ButtonLink,
  ErrorSummary,
  FormActions,
  type FormAnswer,
  HiddenFields,
  Moment,
  Notice,
  PageTitle,
  SplitPage,
  UserTitle,
  useHydrated,
} from "~/ui";
import { DraftLine } from "../writing/draft-line";
import type { PreviewView } from "../writing/preview-view";
import { useSending } from "../writing/use-sending";
import { useServerDraft } from "../writing/use-server-draft";
import { ArticleChanged } from "./article-changed";
import { ArticleFields } from "./article-fields";
import { ArticlePreview } from "./article-preview";
import { useArticlePreview } from "./use-article-preview";

export type ArticleEditorView = {
  /** Null for a new one. */
  article: {
    id: number;
    title: string;
    language: string;
    version: number;
    state: ArticleState;
  } | null;
  /** The answer it is made from. */
  source: { answerId: number; questionId: number; title: string; language: string } | null;
  /** What the form holds: what was begun, else what is saved or proposed. */
  form: ArticleForm;
  /** What is saved, to compare with. */
  saved: ArticleForm;
  /** When the writer began what they have not saved. */
  draftAt: string | null;
  formKey: string;
};

/** What the form gets back when it stays on the page. */
export type ArticleEditorAnswer = FormAnswer & { preview?: PreviewView };

/** Writing an article, or changing one, with the preview beside it on wide screens. */
export function ArticleEditor({
  view,
  answer,
}: {
  view: ArticleEditorView;
  answer: ArticleEditorAnswer | undefined;
}) {
  const t = useTranslate();
  const hydrated = useHydrated();
  const sending = useSending();
  const { article, source, form, draftAt } = view;
  const draft = useServerDraft(placeOf(view), true);
  const preview = useArticlePreview(answer?.preview ?? null);
  const { changed: showPreview } = preview;
  useEffect(() => {
    showPreview({ ...form });
  }, [form, showPreview]);
  const changed = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const fields = textsIn(currentTarget, form);
    draft.changed(fields);
    showPreview(fields);
  };
  return (
    <SplitPage
      aside={<ArticlePreview view={preview.view} failed={preview.failed} />}
      asideLabel={t("articles.form.preview-label")}
    >
      <ErrorSummary answer={answer} />
      <BackLink to={article ? paths.staffArticle(article.id) : paths.staffArticles()}>
        {article ? (
          <UserTitle lang={article.language}>{article.title}</UserTitle>
        ) : (
          t("articles.staff.title")
        )}
      </BackLink>
      <PageTitle
        lead={t(
          article?.state === "published"
            ? "articles.form.edit-published"
            : "articles.form.new-lead",
        )}
      >
        {t(article ? "articles.form.edit" : "articles.form.new")}
      </PageTitle>
      {article ? (
        <ArticleChanged version={article.version} saved={view.saved} answer={answer} />
      ) : null}
      {draftAt && !answer ? <Kept at={draftAt} /> : null}
      {source ? (
        <Notice kind="info">
          <p>
            {t("articles.form.from")}{" "}
            <Link
              className="link"
              to={paths.post(source.questionId, source.title, source.answerId)}
            >
              <UserTitle lang={source.language}>{source.title}</UserTitle>
            </Link>
          </p>
          <p className="mt-1">{t("articles.form.from-text")}</p>
        </Notice>
      ) : null}
      <Form key={draftAt} method="post" onInput={changed} onSubmit={draft.stop}>
        <HiddenFields
          fields={{
            key: view.formKey,
            version: article?.version ?? 0,
            ...(source ? { answerId: source.answerId } : {}),
          }}
        />
        <ArticleFields form={form} answer={answer} />
        <FormActions>
          <Button name="do" value="save" disabled={sending}>
            {t(article?.state === "published" ? "articles.form.save" : "articles.form.save-draft")}
          </Button>
          {hydrated ? null : (
            <Button kind="secondary" icon="eye" name="do" value="preview" formAction="#preview">
              {t("pages.preview.show")}
            </Button>
          )}
          <ButtonLink
            to={article ? paths.staffArticle(article.id) : paths.staffArticles()}
            kind="quiet"
          >
            {t("articles.form.cancel")}
          </ButtonLink>
        </FormActions>
        <DraftLine state={draft.state} />
      </Form>
    </SplitPage>
  );
}

/** Where what is being written is kept. */
function placeOf({ article, source }: ArticleEditorView): string {
  if (article) return draftPlaces.article(article.id);
  return source ? draftPlaces.articleFrom(source.answerId) : draftPlaces.newArticle();
}

/** What was typed into an article's fields. */
function textsIn(form: HTMLFormElement, fields: ArticleForm): Record<string, string> {
  const given = new FormData(form);
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, String(given.get(name) ?? "")]),
  );
}

/** That the form holds what was begun, and the way back to what is saved. */
function Kept({ at }: { at: string }) {
  const t = useTranslate();
  return (
    <Notice kind="info" title={t("articles.form.kept")}>
      <p>
        <Moment at={at} /> {t("articles.form.kept-text")}
      </p>
      <Form method="post">
        <Button kind="quiet" name="do" value="drop">
          {t("articles.form.drop-draft")}
        </Button>
      </Form>
    </Notice>
  );
}
