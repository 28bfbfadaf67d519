import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asPersonList } from "~/answers";
import { contextOf, notFound } from "~/http/context.server";
import { translatorFor } from "~/i18n";
import { openHead } from "~/pages";
import { openMeta } from "~/pages/account/page-title";
import { PersonPage } from "~/pages/account/person-page";
import { personPage } from "~/pages/account/person-page.server";
import { pageNumber } from "~/pages/page-number";
import { parseId, paths } from "~/paths";

export const meta = openMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const url = new URL(args.request.url);
  const id = parseId(args.params.personId);
  const wanted = {
    show: asPersonList(url.searchParams.get("show")) ?? "asked",
    page: pageNumber(url),
  };
  const view = id === null ? null : await personPage(ctx, id, wanted);
  if (!view) throw notFound();
  const { person, show, list } = view;
  const own = { show: show === "asked" ? "" : show, ...(list.page > 1 ? { page: list.page } : {}) };
  return {
    ...view,
    ...openHead(ctx, {
      about: translatorFor(ctx.locale)("account-pages.person.title", { name: person.name }),
      address: paths.person(person.id, own),
      asked: url,
    }),
  };
}

export default function Person() {
  return <PersonPage view={useLoaderData<typeof loader>()} />;
}
