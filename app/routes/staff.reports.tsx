import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readRange } from "~/escalation";
import { supportReport } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { ReportPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const { searchParams } = new URL(args.request.url);
  const range = readRange(searchParams.get("from"), searchParams.get("until"), ctx.clock.now());
  return { title: pageTitle(ctx, "reports.title"), report: await supportReport(ctx, range) };
}

export default function StaffReports() {
  return <ReportPage report={useLoaderData<typeof loader>().report} />;
}
