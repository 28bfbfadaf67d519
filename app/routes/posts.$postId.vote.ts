import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { contextOf, notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { type VoteValue, vote } from "~/posts/index.server";

const VOTES = { "1": 1, "-1": -1, "0": 0 } as const satisfies Record<string, VoteValue>;
const schema = z.object({ value: z.enum(["1", "-1", "0"]), returnTo: z.string().optional() });

/** Votes a post up or down, or takes the vote back. */
export async function action(args: ActionFunctionArgs) {
  const postId = parseId(args.params.postId);
  if (!postId) throw notFound();
  const values = await formValues(args.request);
  const back = safeReturn(values.returnTo, paths.home());
  const ctx = signedIn(args, back);
  return answerAct(ctx, async () => {
    await vote(ctx, postId, VOTES[parseForm(schema, values).value]);
    return redirect(back);
  });
}

/** Somebody who reloads lands on the post. */
export async function loader(args: LoaderFunctionArgs) {
  const place = await placeOfPost(contextOf(args), parseId(args.params.postId));
  if (!place) throw notFound();
  return redirect(place.path);
}

export { NoPage as default } from "~/http/no-page";
