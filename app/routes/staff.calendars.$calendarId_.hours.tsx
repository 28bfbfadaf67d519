import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { calendarView, changeCalendar } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { HoursPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { timeZoneOptions } from "~/pages/account/time-zones";
import {
  calendarInput,
  calendarSchema,
  seenVersion,
} from "~/pages/support-settings/calendar-schema.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const schema = calendarSchema.extend({ version: seenVersion });

export const meta = quietMeta;

/** After a conflict the form needs what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const id = parseId(args.params.calendarId);
  const calendar = id ? await calendarView(ctx, id) : null;
  if (!calendar) throw notFound();
  return {
    title: pageTitle(ctx, "support-settings.calendar.change-title", { name: calendar.name }),
    calendar,
    zones: timeZoneOptions(ctx.locale, ctx.clock.now()),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const calendarId = parseId(args.params.calendarId);
  if (!calendarId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ version, ...fields }) => {
    await changeCalendar(ctx, { calendarId, version, ...calendarInput(fields) });
    return redirect(`${paths.calendar(calendarId)}?notice=saved`);
  });
}

export default function StaffCalendarHours() {
  const { calendar, zones } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <HoursPage calendar={calendar} zones={zones} answer={answer} />;
}
