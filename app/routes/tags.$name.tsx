import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuestions } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, pageNumber, TagPage, windowTitle } from "~/pages";
import { cleanText, isUnreadable } from "~/shared/text";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const given = args.params.name ?? "";
  if (isUnreadable(given)) throw notFound();
  const name = cleanText(given, true).toLowerCase();
  const found = await listQuestions(ctx, {
    list: "newest",
    tag: name,
    page: pageNumber(new URL(args.request.url)),
  });
  if (found.total === 0) throw notFound();
  const title = translatorFor(ctx.locale)("pages.tag.heading", { name });
  return { title: windowTitle(title, ctx.site.name), name, found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Tag() {
  const { name, found } = useLoaderData<typeof loader>();
  return <TagPage name={name} found={found} />;
}
