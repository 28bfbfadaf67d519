import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { writingExamples } from "~/pages/help/writing-examples.server";
import { WritingHelpPage } from "~/pages/help/writing-help-page";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    ...openHead(ctx, {
      about: t("help.writing.title"),
      description: t("help.writing.short"),
      address: paths.helpWriting(),
      asked: new URL(args.request.url),
    }),
    examples: await writingExamples(ctx),
  };
}

export default function HelpWriting() {
  const { examples } = useLoaderData<typeof loader>();
  return <WritingHelpPage examples={examples} />;
}
