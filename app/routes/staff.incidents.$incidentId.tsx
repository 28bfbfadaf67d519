import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  attachQuestions,
  incidentForStaff,
  matchingQuestions,
  postIncidentUpdate,
} from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { INCIDENT_NOTICES, StaffIncidentPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().flatMap((each) => parseId(each) ?? []));
const schema = z.object({
  do: z.enum(["update", "attach"]).default("update"),
  state: text,
  textEn: text,
  textZh: text,
  questionIds: ids,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const id = parseId(args.params.incidentId);
  if (!id) throw notFound();
  return answerAct(ctx, async () => {
    const incident = await incidentForStaff(ctx, id);
    return {
      title: pageTitle(ctx, "incidents.staff.title"),
      view: {
        incident,
        matches: incident.resolvedAt === null ? await matchingQuestions(ctx, incident) : [],
        notice: noticeOf(args.request, INCIDENT_NOTICES),
      },
    };
  });
}

/** Posts an update, or lets questions follow the incident. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const incidentId = parseId(args.params.incidentId);
  if (!incidentId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ do: what, questionIds, ...update }) => {
    if (what === "attach") await attachQuestions(ctx, { incidentId, questionIds });
    else await postIncidentUpdate(ctx, { incidentId, ...update });
    const notice = what === "attach" ? "attached" : "updated";
    return redirect(`${paths.staffIncident(incidentId)}?notice=${notice}`);
  });
}

export default function StaffIncident() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <StaffIncidentPage view={view} answer={answer} />;
}
