import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { arrivalOf } from "~/http/arrival.server";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { findCode } from "~/knowledge/index.server";
import { CodePage, headOf, openHead, pageNumber } from "~/pages";
import { codePage, noteArrival } from "~/pages/index.server";
import { paths } from "~/paths";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const url = new URL(args.request.url);
  const given = args.params.code ?? "";
  const code = await findCode(ctx, given);
  if (!code) throw notFound();
  if (given !== code) throw redirect(paths.code(code) + url.search, 301);
  await noteArrival(ctx, null, arrivalOf(ctx, args.request));
  const view = await codePage(ctx, code, { page: pageNumber(url) });
  const { about, found } = view;
  const title = about.meaning
    ? t("codes.one.window-described", { code, meaning: about.meaning.text })
    : t("codes.one.window", { code });
  const head = openHead(ctx, {
    about: title,
    description: t("codes.one.description", { code, count: found.total }),
    address: paths.code(code, { page: found.page === 1 ? undefined : found.page }),
    asked: url,
  });
  return { ...head, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Code() {
  return <CodePage view={useLoaderData<typeof loader>().view} />;
}
