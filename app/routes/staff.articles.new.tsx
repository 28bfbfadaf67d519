import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allowed } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { emptyArticleForm, proposeFromAnswer, writeArticle } from "~/knowledge/index.server";
import { ArticleEditor, type ArticleEditorAnswer, formAsTyped, withMasked } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { articleSchema, draftedForm, previewOf } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { draftPlaces } from "~/posts";
import { dropDraft, readDraft } from "~/posts/index.server";
import { asProblemType } from "~/shared/problem-types";

export const meta = quietMeta;

/** A form made from an answer that helped (`answer`), or from what people looked for (`title`). */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const { searchParams } = new URL(args.request.url);
  const answerId = parseId(searchParams.get("answer") ?? undefined);
  const title = searchParams.get("title") ?? "";
  const type = asProblemType(searchParams.get("type")) ?? "";
  return answerAct(ctx, async () => {
    const proposed = answerId ? await proposeFromAnswer(ctx, answerId) : null;
    const saved = proposed?.form ?? emptyArticleForm(ctx, { title, type });
    const place = answerId ? draftPlaces.articleFrom(answerId) : draftPlaces.newArticle();
    // Words that came along are about something else than what was begun.
    const draft = title ? null : await readDraft(ctx, place);
    return {
      title: pageTitle(ctx, "articles.form.new"),
      view: {
        article: null,
        source: proposed && {
          answerId: proposed.answerId,
          questionId: proposed.questionId,
          title: proposed.questionTitle,
          language: proposed.questionLanguage,
        },
        form: draft ? draftedForm(draft.fields) : saved,
        saved,
        draftAt: draft?.updatedAt ?? null,
        formKey: randomUUID(),
      },
    };
  });
}

/** Begins the article as a draft, or shows how it will read. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const { pathname, search } = new URL(args.request.url);
  return answerForm(ctx, args.request, articleSchema, async ({ do: what, version, ...input }) => {
    const answerId = parseId(input.answerId);
    if (what === "drop") {
      const asked = parseId(new URLSearchParams(search).get("answer") ?? undefined);
      await dropDraft(ctx, asked ? draftPlaces.articleFrom(asked) : draftPlaces.newArticle());
      return redirect(pathname + search);
    }
    if (what === "preview") {
      const { symptomEn, stepsEn, symptomZh, stepsZh } = input;
      const texts = [symptomEn, stepsEn, symptomZh, stepsZh];
      const preview = await previewOf(ctx, texts, args.context.ip);
      return { ...formAsTyped({ ...input }), preview } satisfies ArticleEditorAnswer;
    }
    const { articleId, masked } = await writeArticle(ctx, { ...input, answerId });
    return redirect(withMasked(paths.staffArticle(articleId, { notice: "written" }), masked));
  });
}

export default function NewArticle() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ArticleEditorAnswer | undefined;
  return <ArticleEditor view={view} answer={answer} />;
}
