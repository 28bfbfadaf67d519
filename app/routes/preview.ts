import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { contextOf } from "~/http/context.server";
import { formValues, parseForm, refusalText } from "~/http/forms.server";
import { previewOf } from "~/pages/index.server";
import { paths } from "~/paths";
import { isRefusal } from "~/shared/refusal";

const schema = z.object({ text: z.union([z.string(), z.array(z.string())]).default("") });

/** One or two texts as the page will show them, as JSON. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const { text } = parseForm(schema, await formValues(args.request));
  try {
    return Response.json(await previewOf(ctx, [text].flat(), args.context.ip));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Response.json(
      { message: refusalText(ctx.locale, error) },
      { status: error.options.status ?? 400 },
    );
  }
}

export const loader = () => redirect(paths.ask());
