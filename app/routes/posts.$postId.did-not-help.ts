import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { sayDidNotHelp } from "~/escalation/index.server";
import { contextOf, notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

const schema = z.object({ on: z.enum(["1", "0"]), returnTo: z.string().optional() });

/** The asker says that an answer did not help, or takes that back. */
export async function action(args: ActionFunctionArgs) {
  const answerId = parseId(args.params.postId);
  if (!answerId) throw notFound();
  const values = await formValues(args.request);
  const ctx = signedIn(args, safeReturn(values.returnTo, paths.home()));
  return answerAct(ctx, async () => {
    const { on, returnTo } = parseForm(schema, values);
    const { questionId } = await sayDidNotHelp(ctx, { answerId, on: on === "1" });
    return redirect(safeReturn(returnTo, paths.question(questionId)));
  });
}

/** Somebody who reloads lands on the answer. */
export async function loader(args: LoaderFunctionArgs) {
  const place = await placeOfPost(contextOf(args), parseId(args.params.postId));
  if (!place) throw notFound();
  return redirect(place.path);
}

export { NoPage as default } from "~/http/no-page";
