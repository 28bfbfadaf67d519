import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asDate, asMonth, DATE_KINDS } from "~/escalation";
import { calendarView, setCalendarDate, todayIn } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { CalendarPage, windowTitle } from "~/pages";
import { quietMeta } from "~/pages/account/page-title";
import { seenVersion } from "~/pages/support-settings/calendar-schema.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  version: seenVersion,
  date: text,
  kind: z.enum(DATE_KINDS),
  hours: text,
  note: text,
});

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
  const { searchParams } = new URL(args.request.url);
  const today = todayIn(ctx, calendar.zone);
  const date = asDate(searchParams.get("date") ?? "");
  return {
    title: windowTitle(calendar.name, ctx.site.name),
    view: {
      calendar,
      month: asMonth(searchParams.get("month") ?? "") ?? (date ?? today).slice(0, 7),
      date,
      today,
      notice: noticeOf(args.request, ["saved"]),
    },
  };
}

/** Sets the hours of one date. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const calendarId = parseId(args.params.calendarId);
  if (!calendarId) throw notFound();
  return answerForm(ctx, args.request, schema, async (fields) => {
    await setCalendarDate(ctx, { calendarId, ...fields });
    const month = asDate(fields.date)?.slice(0, 7) ?? "";
    return redirect(`${paths.calendar(calendarId, { month })}&notice=saved`);
  });
}

export default function StaffCalendar() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <CalendarPage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
