import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuestions } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { followsTag } from "~/notifications/index.server";
import { headOf, pageNumber, TagPage, tagNameOf, windowTitle } from "~/pages";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const name = tagNameOf(args.params.name);
  if (name === null) throw notFound();
  const found = await listQuestions(ctx, {
    list: "newest",
    tag: name,
    page: pageNumber(new URL(args.request.url)),
  });
  if (found.total === 0) throw notFound();
  const title = translatorFor(ctx.locale)("pages.tag.heading", { name });
  const follows = ctx.actor ? await followsTag(ctx, name) : null;
  return { title: windowTitle(title, ctx.site.name), name, found, follows };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Tag() {
  const { name, found, follows } = useLoaderData<typeof loader>();
  return <TagPage name={name} found={found} follows={follows} />;
}
