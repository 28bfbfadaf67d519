import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed, notFound } from "~/http/context.server";
import { answerAct } from "~/http/forms.server";
import { articleHistory } from "~/knowledge/index.server";
import { ArticleHistoryPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId } from "~/paths";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const id = parseId(args.params.articleId);
  if (!id) throw notFound();
  return answerAct(ctx, async () => ({
    title: pageTitle(ctx, "articles.history.title"),
    view: await articleHistory(ctx, id),
  }));
}

export default function ArticleHistory() {
  return <ArticleHistoryPage view={useLoaderData<typeof loader>().view} />;
}
