import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, pageNumber, SearchPage, windowTitle } from "~/pages";
import { searchQuestions } from "~/search/index.server";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const url = new URL(args.request.url);
  const found = await searchQuestions(ctx, {
    text: url.searchParams.get("q") ?? "",
    page: pageNumber(url),
  });
  const about = found.text
    ? t("pages.search.window", { text: found.text })
    : t("pages.search.heading");
  return { title: windowTitle(about, ctx.site.name), unlisted: true, found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Search() {
  return <SearchPage found={useLoaderData<typeof loader>().found} />;
}
