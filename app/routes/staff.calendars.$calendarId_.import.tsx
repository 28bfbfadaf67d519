import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { calendarView, importHolidays, previewHolidays } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { withFileAsText } from "~/http/file-as-text.server";
import { answerForm } from "~/http/forms.server";
import { formAsTyped, type ImportAnswer, ImportPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { seenVersion } from "~/pages/support-settings/calendar-schema.server";
import { parseId, paths } from "~/paths";

const schema = z.object({
  do: z.enum(["preview", "save"]).default("preview"),
  version: seenVersion,
  text: z.string().default(""),
});

export const meta = quietMeta;

/** After a conflict the form needs what stands now. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const calendarId = parseId(args.params.calendarId);
  const calendar = calendarId ? await calendarView(ctx, calendarId) : null;
  if (!calendar) throw notFound();
  const { id, name, version, versions } = calendar;
  return {
    title: pageTitle(ctx, "support-settings.import.title"),
    calendar: { id, name, version, versions },
  };
}

/** Shows what a list would change, or saves it; a file's text counts as typed. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const calendarId = parseId(args.params.calendarId);
  if (!calendarId) throw notFound();
  const request = await withFileAsText(args.request, "file", "text");
  return answerForm(ctx, request, schema, async ({ do: what, version, text }) => {
    if (what === "save") {
      await importHolidays(ctx, { calendarId, version, text });
      return redirect(`${paths.calendar(calendarId)}?notice=saved`);
    }
    const preview = await previewHolidays(ctx, { calendarId, text });
    return { ...formAsTyped({ version: String(version), text }), preview };
  });
}

export default function StaffCalendarImport() {
  const { calendar } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as ImportAnswer | undefined;
  return <ImportPage calendar={calendar} answer={answer} />;
}
