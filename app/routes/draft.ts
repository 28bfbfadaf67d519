import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { contextOf } from "~/http/context.server";
import { formValues, refusalText } from "~/http/forms.server";
import { paths } from "~/paths";
import { saveDraft } from "~/posts/index.server";
import { isRefusal } from "~/shared/refusal";

/** Keeps what somebody is writing at `place`, sent by the page while they write. All blank forgets it. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const { place, ...values } = await formValues(args.request);
  const fields = Object.entries(values).filter(
    // What is for the private box belongs in no draft, whoever sends it.
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && !/^box[A-Z]/.test(entry[0]),
  );
  try {
    await saveDraft(ctx, String(place ?? ""), Object.fromEntries(fields));
    return Response.json({ saved: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Response.json(
      { message: refusalText(ctx.locale, error) },
      { status: error.options.status ?? 400 },
    );
  }
}

export const loader = () => redirect(paths.home());
