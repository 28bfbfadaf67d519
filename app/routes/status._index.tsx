import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { statusPage } from "~/escalation/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, openHead, StatusPage } from "~/pages";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    ...openHead(ctx, {
      about: t("incidents.status.title"),
      description: t("incidents.status.lead"),
      address: paths.status(),
      asked: new URL(args.request.url),
      feed: {
        title: t("incidents.status.feed-title", { site: ctx.site.name }),
        href: paths.statusFeed(ctx.locale),
      },
    }),
    status: await statusPage(ctx, args.context.timeZone),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Status() {
  return <StatusPage status={useLoaderData<typeof loader>().status} />;
}
