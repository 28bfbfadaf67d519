import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tagList } from "~/answers/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, TagsPage, windowTitle } from "~/pages";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const title = windowTitle(translatorFor(ctx.locale)("pages.tags.heading"), ctx.site.name);
  return { title, tags: await tagList(ctx) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Tags() {
  return <TagsPage tags={useLoaderData<typeof loader>().tags} />;
}
