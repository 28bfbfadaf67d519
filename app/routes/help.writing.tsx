import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { openMeta, pageTitle } from "~/pages/account/page-title";
import { writingExamples } from "~/pages/help/writing-examples.server";
import { WritingHelpPage } from "~/pages/help/writing-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  return {
    title: pageTitle(ctx, "help.writing.title"),
    canonical: ctx.site.origin + paths.helpWriting(),
    examples: await writingExamples(ctx),
  };
}

export default function HelpWriting() {
  const { examples } = useLoaderData<typeof loader>();
  return <WritingHelpPage examples={examples} />;
}
