import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { signedIn } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { paths } from "~/paths";
import { withoutPrivateData } from "~/privacy";
import { SEARCH_TEXT_MAX } from "~/search";
import { waitForAnswer } from "~/search/index.server";

const schema = z.object({ text: z.string() });

/** 'Tell me when this is answered'; a visitor signs in first and finds their words again on the way back. */
export async function action(args: ActionFunctionArgs) {
  const values = await formValues(args.request);
  const asked = typeof values.text === "string" ? values.text.slice(0, SEARCH_TEXT_MAX) : "";
  const ctx = signedIn(args, paths.searches({ text: withoutPrivateData(asked).text }));
  return answerAct(ctx, async () => {
    await waitForAnswer(ctx, parseForm(schema, values));
    return redirect(paths.searches({ notice: "started" }));
  });
}

/** Somebody who reloads lands on what they wait for. */
export function loader() {
  return redirect(paths.searches());
}
