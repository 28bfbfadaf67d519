import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { arrivalOf } from "~/http/arrival.server";
import { contextOf, notFound } from "~/http/context.server";
import { asLocale } from "~/i18n";
import { ArticlePage, headOf, openHead } from "~/pages";
import { articlePageView, noteArrival } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const id = parseId(args.params.articleId);
  const url = new URL(args.request.url);
  const wanted = asLocale(url.searchParams.get("lang"));
  const view = id ? await articlePageView(ctx, id, wanted) : null;
  if (!view) throw notFound();
  const { article } = view;
  const { other, language, title, excerpt } = article;
  const address = paths.article(article.id, title);
  // Only the number counts: an old or shortened title leads to the one address.
  if (url.pathname !== address) throw redirect(address + url.search, 301);
  await noteArrival(ctx, null, arrivalOf(ctx, args.request));
  const head = openHead(ctx, {
    about: title,
    description: excerpt,
    address,
    asked: url,
    // Written in one language it has one address, whatever the reader's.
    ...(other
      ? {
          addressIn: (lang) =>
            paths.article(article.id, lang === other.language ? other.title : title),
        }
      : { written: language }),
  });
  return { ...head, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Article() {
  return <ArticlePage view={useLoaderData<typeof loader>().view} />;
}
