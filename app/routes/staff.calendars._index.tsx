import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { calendarList } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { CalendarsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return {
    title: pageTitle(ctx, "support-settings.calendars.title"),
    calendars: await calendarList(ctx),
  };
}

export default function StaffCalendars() {
  return <CalendarsPage calendars={useLoaderData<typeof loader>().calendars} />;
}
