import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addCalendar } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { NewCalendarPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { timeZoneOptions } from "~/pages/account/time-zones";
import { calendarInput, calendarSchema } from "~/pages/support-settings/calendar-schema.server";
import { paths } from "~/paths";
import type { FormAnswer } from "~/ui";

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return {
    title: pageTitle(ctx, "support-settings.calendars.new"),
    zone: args.context.timeZone,
    zones: timeZoneOptions(ctx.locale, ctx.clock.now()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return answerForm(ctx, args.request, calendarSchema, async (fields) => {
    const id = await addCalendar(ctx, calendarInput(fields));
    return redirect(`${paths.calendar(id)}?notice=saved`);
  });
}

export default function StaffNewCalendar() {
  const { zone, zones } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <NewCalendarPage zone={zone} zones={zones} answer={answer} />;
}
