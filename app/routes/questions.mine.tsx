import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMyList } from "~/answers";
import { myQuestions } from "~/answers/index.server";
import { signedIn } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, MyQuestionsPage, pageNumber, windowTitle } from "~/pages";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const url = new URL(args.request.url);
  const show = asMyList(url.searchParams.get("what")) ?? "asked";
  const found = await myQuestions(ctx, { show, page: pageNumber(url) });
  return {
    title: windowTitle(translatorFor(ctx.locale)("pages.mine.heading"), ctx.site.name),
    show,
    found,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function MyQuestions() {
  const { show, found } = useLoaderData<typeof loader>();
  return <MyQuestionsPage show={show} found={found} />;
}
