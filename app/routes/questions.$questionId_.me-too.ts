import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { parseId, paths } from "~/paths";
import { meToo, takeBackMeToo } from "~/questions/index.server";

const schema = z.object({ on: z.enum(["1", "0"]), returnTo: z.string().optional() });

/** 'I have this too', or taken back. */
export async function action(args: ActionFunctionArgs) {
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const values = await formValues(args.request);
  const back = safeReturn(values.returnTo, paths.question(questionId));
  const ctx = signedIn(args, back);
  return answerAct(ctx, async () => {
    const { on } = parseForm(schema, values);
    await (on === "1" ? meToo : takeBackMeToo)(ctx, questionId);
    return redirect(back);
  });
}

/** Somebody who reloads lands on the question. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.question(parseId(params.questionId) ?? 0));
}
