import type { ActionFunctionArgs } from "@remix-run/node";
import { saveCaseDraft } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { formValues, refusalText } from "~/http/forms.server";
import { parseId } from "~/paths";
import { isRefusal } from "~/shared/refusal";

/** Keeps what somebody is writing in one of a case's editors, sent by the page while they write. All blank forgets it. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const caseId = parseId(args.params.caseId);
  if (caseId === null) throw notFound();
  const { editor, ...values } = await formValues(args.request);
  const fields = Object.fromEntries(
    Object.entries(values).flatMap(([name, text]) =>
      typeof text === "string" ? [[name, text]] : [],
    ),
  );
  try {
    await saveCaseDraft(ctx, { caseId, editor: String(editor ?? ""), fields });
    return Response.json({ saved: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Response.json(
      { message: refusalText(ctx.locale, error) },
      { status: error.options.status ?? 400 },
    );
  }
}
