import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { acceptAnswer, unacceptAnswer } from "~/answers/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { parseId, paths } from "~/paths";

const schema = z.object({
  on: z.enum(["1", "0"]),
  returnTo: z.string().optional(),
  answerId: z.string().default(""),
});

/** The asker accepts an answer, or takes that back. */
export async function action(args: ActionFunctionArgs) {
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const values = await formValues(args.request);
  const back = safeReturn(values.returnTo, paths.question(questionId));
  const ctx = signedIn(args, back);
  return answerAct(ctx, async () => {
    const { on, answerId } = parseForm(schema, values);
    if (on === "1") await acceptAnswer(ctx, parseId(answerId) ?? 0);
    else await unacceptAnswer(ctx, questionId);
    return redirect(back);
  });
}

/** Somebody who reloads lands on the question. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.question(parseId(params.questionId) ?? 0));
}
