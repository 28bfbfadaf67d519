import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dutyList } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { DutyPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  return { title: pageTitle(ctx, "support-settings.duty.title"), people: await dutyList(ctx) };
}

export default function StaffDuty() {
  return <DutyPage people={useLoaderData<typeof loader>().people} />;
}
