import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { removePost, restorePost } from "~/answers/index.server";
import { contextOf, notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { withNotice } from "~/pages";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

const schema = z.object({ on: z.enum(["1", "0"]), returnTo: z.string().optional() });

/** Takes a post out of sight, or puts it back. */
export async function action(args: ActionFunctionArgs) {
  const postId = parseId(args.params.postId);
  if (!postId) throw notFound();
  const values = await formValues(args.request);
  const ctx = signedIn(args, safeReturn(values.returnTo, paths.home()));
  return answerAct(ctx, async () => {
    const removes = parseForm(schema, values).on === "1";
    const { questionId } = removes ? await removePost(ctx, postId) : await restorePost(ctx, postId);
    const back = safeReturn(values.returnTo, paths.question(questionId));
    return redirect(withNotice(back, removes ? "removed" : "restored", postId));
  });
}

/** Somebody who reloads lands on the post. */
export async function loader(args: LoaderFunctionArgs) {
  const place = await placeOfPost(contextOf(args), parseId(args.params.postId));
  if (!place) throw notFound();
  return redirect(place.path);
}

export { NoPage as default } from "~/http/no-page";
