import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tagList } from "~/answers/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, openHead, TagsPage } from "~/pages";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const head = openHead(ctx, {
    about: t("pages.tags.heading"),
    description: t("pages.tags.lead"),
    address: paths.tags(),
    asked: new URL(args.request.url),
  });
  return { ...head, tags: await tagList(ctx) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Tags() {
  return <TagsPage tags={useLoaderData<typeof loader>().tags} />;
}
