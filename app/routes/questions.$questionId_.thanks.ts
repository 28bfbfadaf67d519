import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { sayThanks } from "~/escalation/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues } from "~/http/forms.server";
import { markLoader } from "~/http/mark-door.server";
import { withNotice } from "~/pages";
import { parseId, paths } from "~/paths";

export const loader = markLoader;

/** 'Yes, thanks': the asker says that support solved it. */
export async function action(args: ActionFunctionArgs) {
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  // Nothing stands in it, but what can't be read as a form is none.
  await formValues(args.request);
  const ctx = signedIn(args, paths.question(questionId));
  return answerAct(ctx, async () => {
    await sayThanks(ctx, questionId);
    return redirect(withNotice(paths.question(questionId), "thanked", questionId));
  });
}

export { NoPage as default } from "~/http/no-page";
