import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { promisesKept } from "~/escalation/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openHead, PromisesPage } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  return {
    ...openHead(ctx, {
      about: t("support.kept.title"),
      description: t("support.kept.lead"),
      address: paths.promises(),
      asked: new URL(args.request.url),
    }),
    months: await promisesKept(ctx),
    timeZone: ctx.site.timeZone,
  };
}

export default function Promises() {
  const { months, timeZone } = useLoaderData<typeof loader>();
  return <PromisesPage months={months} timeZone={timeZone} />;
}
