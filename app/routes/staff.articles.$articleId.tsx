import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import {
  addArticleSource,
  articleOwners,
  confirmArticle,
  dropArticleSource,
  handOverArticle,
  publishArticle,
  retireArticle,
  staffArticle,
} from "~/knowledge/index.server";
import { ARTICLE_NOTICES, maskedOf, questionIdIn, StaffArticlePage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import { Refusal } from "~/shared/refusal";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["publish", "retire", "confirm", "hand-over", "add-source", "drop-source"]),
  causes: z.coerce.number().int().min(0).max(1000).default(0),
  ownerId: text,
  reviewBy: text,
  source: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const id = parseId(args.params.articleId);
  if (!id) throw notFound();
  return answerAct(ctx, async () => ({
    title: pageTitle(ctx, "articles.staff.title"),
    view: {
      article: await staffArticle(ctx, id),
      owners: await articleOwners(ctx),
      notice: noticeOf(args.request, ARTICLE_NOTICES),
      masked: maskedOf(new URL(args.request.url)),
    },
  }));
}

/** What is done with an article apart from its words. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const articleId = parseId(args.params.articleId);
  if (!articleId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ do: what, causes, ...input }) => {
    const done = (notice: (typeof ARTICLE_NOTICES)[number]) =>
      redirect(paths.staffArticle(articleId, { notice }));
    switch (what) {
      case "publish":
        await publishArticle(ctx, articleId);
        return done("published");
      case "retire":
        await retireArticle(ctx, articleId);
        return done("retired");
      case "confirm":
        await confirmArticle(ctx, { articleId, causeCount: causes });
        return done("confirmed");
      case "hand-over":
        await handOverArticle(ctx, {
          articleId,
          ownerId: parseId(input.ownerId) ?? 0,
          reviewBy: input.reviewBy,
        });
        return done("handed-over");
      case "add-source":
        await addArticleSource(ctx, { articleId, questionId: questionIn(input.source) });
        return done("source-added");
      case "drop-source":
        await dropArticleSource(ctx, { articleId, questionId: questionIn(input.source) });
        return done("source-dropped");
    }
  });
}

/** The question that a field names by its number or address. */
function questionIn(source: string): number {
  const id = questionIdIn(source);
  if (!id) throw new Refusal("article.source", {}, { field: "source" });
  return id;
}

export default function StaffArticle() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <StaffArticlePage view={view} answer={answer} />;
}
