import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { lookAtCase } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { parseId } from "~/paths";

const schema = z.object({ writing: z.string().default("") });

/** Notes that somebody still has a case before their eyes. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const caseId = parseId(args.params.caseId);
  if (caseId === null) throw notFound();
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const { writing } = parseForm(schema, values);
    await lookAtCase(ctx, { caseId, writing: writing === "1" });
    return new Response(null, { status: 204 });
  });
}
