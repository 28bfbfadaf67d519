import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { articleForEdit, editArticle } from "~/knowledge/index.server";
import { ArticleEditor, type ArticleEditorAnswer, formAsTyped, withMasked } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { articleSchema, draftedForm, previewOf } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { draftPlaces } from "~/posts";
import { dropDraft, readDraft } from "~/posts/index.server";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const id = parseId(args.params.articleId);
  if (!id) throw notFound();
  return answerAct(ctx, async () => {
    const { form: saved, ...article } = await articleForEdit(ctx, id);
    const draft = await readDraft(ctx, draftPlaces.article(id));
    return {
      title: pageTitle(ctx, "articles.form.edit"),
      view: {
        article,
        source: null,
        form: draft ? draftedForm(draft.fields) : saved,
        saved,
        draftAt: draft?.updatedAt ?? null,
        formKey: "",
      },
    };
  });
}

/** After a conflict the form needs the newest version. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

/** Saves the next version, or shows how it will read. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const articleId = parseId(args.params.articleId);
  if (!articleId) throw notFound();
  return answerForm(ctx, args.request, articleSchema, async ({ do: what, version, ...input }) => {
    if (what === "drop") {
      await dropDraft(ctx, draftPlaces.article(articleId));
      return redirect(paths.editArticle(articleId));
    }
    if (what === "preview") {
      const { symptomEn, stepsEn, symptomZh, stepsZh } = input;
      const texts = [symptomEn, stepsEn, symptomZh, stepsZh];
      const preview = await previewOf(ctx, texts, args.context.ip);
      return {
        ...formAsTyped({ ...input, version: String(version) }),
        preview,
      } satisfies ArticleEditorAnswer;
    }
    const { masked } = await editArticle(ctx, { ...input, articleId, version });
    return redirect(withMasked(paths.staffArticle(articleId, { notice: "edited" }), masked));
  });
}

export default function EditArticle() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ArticleEditorAnswer | undefined;
  return <ArticleEditor view={view} answer={answer} />;
}
