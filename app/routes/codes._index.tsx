import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contextOf } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { CODE_TYPED_MAX } from "~/knowledge";
import { codeList, findCode } from "~/knowledge/index.server";
import { CodesPage, headOf, openHead } from "~/pages";
import { paths } from "~/paths";

/** All codes; one that is looked up leads to its page. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  const asked = new URL(args.request.url);
  const typed = (asked.searchParams.get("code") ?? "").trim();
  const code = typed ? await findCode(ctx, typed) : null;
  if (code) throw redirect(paths.code(code));
  return {
    ...openHead(ctx, {
      about: t("codes.title"),
      description: t("codes.description"),
      address: paths.codes(),
      asked,
    }),
    unlisted: typed !== "",
    rows: await codeList(ctx),
    unknown: typed ? typed.slice(0, CODE_TYPED_MAX) : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Codes() {
  const { rows, unknown } = useLoaderData<typeof loader>();
  return <CodesPage rows={rows} unknown={unknown} />;
}
