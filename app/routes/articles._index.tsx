import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { articleList } from "~/knowledge/index.server";
import { ArticlesPage, headOf, openHead, pageNumber } from "~/pages";
import { paths } from "~/paths";
import { asProblemType } from "~/shared/problem-types";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const url = new URL(args.request.url);
  const type = asProblemType(url.searchParams.get("type"));
  const found = await articleList(ctx, { type, page: pageNumber(url) });
  const about = type
    ? t("pages.lists.type-window", { type: t(`ui.problem.${type}`), list: t("articles.title") })
    : t("articles.title");
  const query = { ...(type ? { type } : {}), ...(found.page > 1 ? { page: found.page } : {}) };
  const head = openHead(ctx, {
    about,
    description: t("articles.lead"),
    address: paths.articles(query),
    asked: url,
  });
  return { ...head, view: { type, found } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Articles() {
  return <ArticlesPage view={useLoaderData<typeof loader>().view} />;
}
