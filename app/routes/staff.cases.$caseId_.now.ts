import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseNow } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { parseId } from "~/paths";

/** Who looks at a case and whether it changed, as JSON for a page that is open. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const caseId = parseId(args.params.caseId);
  const now = caseId && (await caseNow(ctx, caseId));
  if (!now) throw notFound();
  return Response.json(now);
}
