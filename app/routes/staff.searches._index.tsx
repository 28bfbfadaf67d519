import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/http/context.server";
import { MissesPage, pageNumber } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { MISS_STATES } from "~/search";
import { deflectionFigures, missList } from "~/search/index.server";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-search");
  const url = new URL(args.request.url);
  const asked = url.searchParams.get("show");
  const show = MISS_STATES.find((state) => state === asked) ?? "open";
  return {
    title: pageTitle(ctx, "misses.staff.title"),
    view: {
      show,
      found: await missList(ctx, { state: show, page: pageNumber(url) }),
      deflection: await deflectionFigures(ctx),
    },
  };
}

export default function StaffSearches() {
  return <MissesPage view={useLoaderData<typeof loader>().view} />;
}
