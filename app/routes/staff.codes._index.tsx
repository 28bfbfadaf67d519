import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { allowed } from "~/http/context.server";
import { noticeOf } from "~/http/query";
import { staffCodeList } from "~/knowledge/index.server";
import { StaffCodesPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-codes");
  return {
    title: pageTitle(ctx, "codes.staff.title"),
    view: {
      rows: await staffCodeList(ctx),
      notice: noticeOf(args.request, ["saved", "dropped"]),
    },
  };
}

export default function StaffCodes() {
  return <StaffCodesPage view={useLoaderData<typeof loader>().view} />;
}
