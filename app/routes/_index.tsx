import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homeLists } from "~/answers/index.server";
import { currentIncidents } from "~/escalation/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { HomePage, headOf, openHead } from "~/pages";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const title = t("pages.home.window", { site: ctx.site.name });
  return {
    ...openHead(ctx, {
      about: title,
      description: t("pages.home.description"),
      address: paths.home(),
      asked: new URL(args.request.url),
      feed: {
        title: t("outside.feed.newest", { site: ctx.site.name }),
        href: paths.questionsFeed({ lang: ctx.locale }),
      },
    }),
    title,
    incidents: await currentIncidents(ctx),
    ...(await homeLists(ctx)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Home() {
  const { incidents, needsAnswer, justSolved, typeCounts } = useLoaderData<typeof loader>();
  return (
    <HomePage
      incidents={incidents}
      needsAnswer={needsAnswer}
      justSolved={justSolved}
      typeCounts={typeCounts}
    />
  );
}
