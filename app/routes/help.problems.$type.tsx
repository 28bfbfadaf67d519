import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { headOf, openHead, ProblemPage } from "~/pages";
import { problemPageView } from "~/pages/index.server";
import { paths } from "~/paths";
import { asProblemType } from "~/shared/problem-types";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const type = asProblemType(args.params.type);
  if (!type) throw notFound();
  const about = t("pages.lists.type-window", {
    type: t(`ui.problem.${type}`),
    list: t("help.title"),
  });
  const head = openHead(ctx, {
    about,
    description: t("articles.problem.lead"),
    address: paths.helpProblem(type),
    asked: new URL(args.request.url),
  });
  return { ...head, view: await problemPageView(ctx, type) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function HelpProblem() {
  return <ProblemPage view={useLoaderData<typeof loader>().view} />;
}
