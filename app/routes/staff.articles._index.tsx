import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/http/context.server";
import { STAFF_ARTICLE_SHOWS } from "~/knowledge";
import { articleOwners, staffArticles } from "~/knowledge/index.server";
import { pageNumber, StaffArticlesPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId } from "~/paths";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-articles");
  const url = new URL(args.request.url);
  const show = STAFF_ARTICLE_SHOWS.find((name) => name === url.searchParams.get("show")) ?? "all";
  const owners = await articleOwners(ctx);
  const asked = parseId(url.searchParams.get("owner") ?? undefined);
  const ownerId = owners.find(({ id }) => id === asked)?.id ?? null;
  const found = await staffArticles(ctx, { show, ownerId, page: pageNumber(url) });
  return { title: pageTitle(ctx, "articles.staff.title"), view: { show, ownerId, owners, found } };
}

export default function StaffArticles() {
  return <StaffArticlesPage view={useLoaderData<typeof loader>().view} />;
}
