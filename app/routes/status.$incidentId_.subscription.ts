import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { subscribeToIncident, unsubscribeFromIncident } from "~/escalation/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { parseId, paths } from "~/paths";

const schema = z.object({ on: z.enum(["1", "0"]) });

/** Somebody wants to be told of an incident's updates, or no longer. */
export async function action(args: ActionFunctionArgs) {
  const id = parseId(args.params.incidentId);
  if (!id) throw notFound();
  const back = paths.incident(id);
  const values = await formValues(args.request);
  const ctx = signedIn(args, back);
  return answerAct(ctx, async () => {
    const { on } = parseForm(schema, values);
    await (on === "1" ? subscribeToIncident : unsubscribeFromIncident)(ctx, id);
    return redirect(back);
  });
}

/** Somebody who reloads lands on the incident. */
export function loader({ params }: LoaderFunctionArgs) {
  const id = parseId(params.incidentId);
  return redirect(id ? paths.incident(id) : paths.status());
}

export { NoPage as default } from "~/http/no-page";
