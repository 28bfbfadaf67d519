import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuestions } from "~/answers/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, pageNumber, QuestionListsPage, windowTitle } from "~/pages";
import { QUESTION_LISTS } from "~/paths";
import { asProblemType } from "~/shared/problem-types";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const url = new URL(args.request.url);
  const list = QUESTION_LISTS.find((name) => name === url.searchParams.get("list")) ?? "newest";
  const type = asProblemType(url.searchParams.get("type"));
  const found = await listQuestions(ctx, {
    list,
    page: pageNumber(url),
    ...(type ? { type } : {}),
  });
  const about = type
    ? t("pages.lists.type-window", {
        type: t(`ui.problem.${type}`),
        list: t(`pages.lists.${list}`),
      })
    : t(`pages.lists.${list}.window`);
  return { title: windowTitle(about, ctx.site.name), list, type, found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Questions() {
  const { list, type, found } = useLoaderData<typeof loader>();
  return <QuestionListsPage list={list} type={type} found={found} />;
}
