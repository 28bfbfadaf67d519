import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/accounts";
import { isSubscribed, publicIncident } from "~/escalation/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { readNoticesOfIncident } from "~/notifications/index.server";
import { headOf, IncidentPage, openHead } from "~/pages";
import { parseId, paths } from "~/paths";

/** What search engines show under a title. */
const DESCRIPTION_MAX = 160;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const id = parseId(args.params.incidentId);
  const incident = id && (await publicIncident(ctx, id));
  if (!incident) throw notFound();
  await readNoticesOfIncident(ctx, incident.id);
  return {
    ...openHead(ctx, {
      about: incident.title,
      description: incident.updates[0]?.text.slice(0, DESCRIPTION_MAX),
      address: paths.incident(incident.id),
      asked: new URL(args.request.url),
    }),
    view: {
      incident,
      signedIn: ctx.actor !== null,
      told: await isSubscribed(ctx, incident.id),
      canEdit: can(ctx.actor, "configure-support"),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export default function Incident() {
  return <IncidentPage view={useLoaderData<typeof loader>().view} />;
}
