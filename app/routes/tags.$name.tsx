import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuestions } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { followsTag } from "~/notifications/index.server";
import { headOf, openHead, pageNumber, TagPage, tagNameOf } from "~/pages";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const name = tagNameOf(args.params.name);
  if (name === null) throw notFound();
  const asked = new URL(args.request.url);
  const found = await listQuestions(ctx, { list: "newest", tag: name, page: pageNumber(asked) });
  if (found.total === 0) throw notFound();
  const t = translatorFor(ctx.locale);
  const head = openHead(ctx, {
    about: t("pages.tag.heading", { name }),
    description: t("pages.tag.description", { name, count: found.total }),
    address: paths.tag(name, { page: found.page === 1 ? undefined : found.page }),
    asked,
    feed: {
      title: t("outside.feed.tag", { name, site: ctx.site.name }),
      href: paths.tagFeed(name, ctx.locale),
    },
  });
  const follows = ctx.actor ? await followsTag(ctx, name) : null;
  return { ...head, name, found, follows };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Tag() {
  const { name, found, follows } = useLoaderData<typeof loader>();
  return <TagPage name={name} found={found} follows={follows} />;
}
