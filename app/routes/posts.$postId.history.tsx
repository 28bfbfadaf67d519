import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { postHistory } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { HistoryPage, headOf, windowTitle } from "~/pages";
import { parseId } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const postId = parseId(args.params.postId);
  const history = postId ? await postHistory(ctx, postId) : null;
  if (!history) throw notFound();
  const title = translatorFor(ctx.locale)(`pages.history.heading.${history.kind}`);
  return { title: windowTitle(title, ctx.site.name), unlisted: true, history };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function History() {
  return <HistoryPage history={useLoaderData<typeof loader>().history} />;
}
