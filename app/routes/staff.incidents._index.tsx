import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { dismissOffer, incidentList, incidentOffers } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { StaffIncidentsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";

const schema = z.object({ offerId: z.string() });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return {
    title: pageTitle(ctx, "incidents.staff.title"),
    view: {
      offers: await incidentOffers(ctx),
      incidents: await incidentList(ctx),
      notice: noticeOf(args.request, ["dismissed"]),
    },
  };
}

/** Says that a jump of reports is no incident. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const offerId = parseId(parseForm(schema, values).offerId);
    if (!offerId) throw notFound();
    await dismissOffer(ctx, offerId);
    return redirect(`${paths.staffIncidents()}?notice=dismissed`);
  });
}

export default function StaffIncidents() {
  return <StaffIncidentsPage view={useLoaderData<typeof loader>().view} />;
}
