import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listQuestions } from "~/answers/index.server";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, openHead, pageNumber, QuestionListsPage } from "~/pages";
import { paths, QUESTION_LISTS } from "~/paths";
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
  const wish = {
    list: list === "newest" ? undefined : list,
    type: type ?? undefined,
  };
  const head = openHead(ctx, {
    about,
    description: type ? t(`ui.problem.${type}.hint`) : t("pages.lists.description"),
    address: paths.questions({ ...wish, page: found.page === 1 ? undefined : found.page }),
    asked: url,
    feed: {
      title: t("outside.feed.list", { about, site: ctx.site.name }),
      href: paths.questionsFeed({ ...wish, lang: ctx.locale }),
    },
  });
  // The same questions in another order are no page of their own.
  return { ...head, unlisted: list !== "newest", list, type, found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Questions() {
  const { list, type, found } = useLoaderData<typeof loader>();
  return <QuestionListsPage list={list} type={type} found={found} />;
}
