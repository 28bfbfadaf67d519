import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { codePageFor } from "~/knowledge/index.server";
import { headOf, openHead, SearchPage } from "~/pages";
import { searchPage } from "~/pages/index.server";
import { paths } from "~/paths";
import { isOpen, readAsked } from "~/search";
import { noteSearch } from "~/search/index.server";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const url = new URL(args.request.url);
  const { searchParams } = url;
  const asked = readAsked(searchParams, ctx.clock.now());
  // A code alone has its own page; with a choice beside it, it is looked for like any word.
  const code = [...searchParams.keys()].every((name) => name === "q")
    ? await codePageFor(ctx, asked.typed)
    : null;
  if (code !== null) throw redirect(paths.code(code));
  const about = asked.typed
    ? t("pages.search.window", { text: asked.typed })
    : t("pages.search.heading");
  const view = await searchPage(ctx, asked, args.context.timeZone);
  const { text, found } = view;
  // A search that is narrowed, or that another engine stands in for, finds less: that is no miss of the words.
  if (found.page === 1 && !found.degraded && isOpen(asked)) {
    const { ip, userAgent } = args.context;
    await noteSearch(ctx, { text, results: found.total, ip, userAgent });
  }
  const head = openHead(ctx, {
    about,
    address: paths.search({ q: text }),
    asked: url,
    oneAddress: true,
    ...(text === ""
      ? {}
      : {
          feed: {
            title: t("outside.feed.search", { text, site: ctx.site.name }),
            href: paths.searchFeed(text, ctx.locale),
          },
        }),
  });
  return { ...head, unlisted: true, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Search() {
  return <SearchPage view={useLoaderData<typeof loader>().view} />;
}
