import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homeLists } from "~/answers/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { HomePage, headOf } from "~/pages";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    title: t("pages.home.window", { site: ctx.site.name }),
    description: t("pages.home.description"),
    ...(await homeLists(ctx)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Home() {
  const { needsAnswer, justSolved, typeCounts } = useLoaderData<typeof loader>();
  return <HomePage needsAnswer={needsAnswer} justSolved={justSolved} typeCounts={typeCounts} />;
}
