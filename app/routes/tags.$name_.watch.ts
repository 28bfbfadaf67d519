import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { notFound, signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { followTag, unfollowTag } from "~/notifications/index.server";
import { tagNameOf } from "~/pages";
import { paths } from "~/paths";

const schema = z.object({ on: z.enum(["1", "0"]) });

/** Follows a tag, or stops following it. */
export async function action(args: ActionFunctionArgs) {
  const name = tagNameOf(args.params.name);
  if (name === null) throw notFound();
  const back = paths.tag(name);
  const values = await formValues(args.request);
  const ctx = signedIn(args, back);
  return answerAct(ctx, async () => {
    const { on } = parseForm(schema, values);
    await (on === "1" ? followTag : unfollowTag)(ctx, name);
    return redirect(back);
  });
}

/** Somebody who reloads lands on the tag. */
export function loader({ params }: LoaderFunctionArgs) {
  const name = tagNameOf(params.name);
  return redirect(name === null ? paths.tags() : paths.tag(name));
}
