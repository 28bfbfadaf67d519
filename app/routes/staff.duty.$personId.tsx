import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { can } from "~/accounts";
import {
  addAbsence,
  dropAbsence,
  dutyView,
  leaveForToday,
  setDutyCalendar,
} from "~/escalation/index.server";
import { allowed, notFound, type SignedIn } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { DutyPersonPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["calendar", "absence", "drop", "leave"]),
  calendar: text,
  from: text,
  until: text,
  note: text,
  handOver: text,
  absenceId: text,
});

export const meta = quietMeta;

/** Whose duty: one's own, or anybody's for a lead; to others the page does not exist. */
function personOf(ctx: SignedIn, part: string | undefined): number {
  const personId = parseId(part);
  const mayChange = personId === ctx.actor.id || can(ctx.actor, "configure-support");
  if (!personId || !mayChange) throw notFound();
  return personId;
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const personId = personOf(ctx, args.params.personId);
  const duty = await answerAct(ctx, () => dutyView(ctx, personId));
  const back = new URL(args.request.url).searchParams.get("back") ?? "";
  return {
    title: pageTitle(ctx, "support-settings.duty.title"),
    duty,
    notice: noticeOf(args.request, ["saved"]),
    handedBack: /^\d{1,6}$/.test(back) ? Number(back) : null,
  };
}

/** Sets the calendar, adds or takes back an absence, or leaves for the day. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const personId = personOf(ctx, args.params.personId);
  return answerForm(ctx, args.request, schema, async (fields) => {
    const here = `${paths.dutyOf(personId)}?notice=saved`;
    const handedBack = (count: number) => redirect(`${here}&back=${count}`);
    switch (fields.do) {
      case "calendar": {
        const calendarId = fields.calendar === "" ? null : (parseId(fields.calendar) ?? 0);
        await setDutyCalendar(ctx, { personId, calendarId });
        return redirect(here);
      }
      case "absence": {
        const { from, until, note } = fields;
        const count = await addAbsence(ctx, { personId, from, until, note });
        return count > 0 ? handedBack(count) : redirect(here);
      }
      case "drop":
        await dropAbsence(ctx, { personId, absenceId: parseId(fields.absenceId) ?? 0 });
        return redirect(here);
      case "leave":
        return handedBack(await leaveForToday(ctx, { personId, note: fields.handOver }));
    }
  });
}

export default function StaffDutyOfPerson() {
  const { duty, notice, handedBack } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <DutyPersonPage duty={duty} notice={notice} handedBack={handedBack} answer={answer} />;
}
