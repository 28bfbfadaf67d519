import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { arrivalOf } from "~/http/arrival.server";
import { contextOf } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { parseId, paths } from "~/paths";
import { noteSuggestionOpened } from "~/search/index.server";

const schema = z.object({ questionId: z.string() });

/** The ask page says that a suggestion was read in place; nothing else tells. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const questionId = parseId(parseForm(schema, values).questionId) ?? 0;
    const { deviceHash } = arrivalOf(ctx, args.request);
    await noteSuggestionOpened(ctx, { questionId, deviceHash });
    return new Response(null, { status: 204 });
  });
}

/** Nothing to read here. */
export function loader() {
  return redirect(paths.ask());
}
