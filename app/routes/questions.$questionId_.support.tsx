import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { escalateByStaff } from "~/escalation/index.server";
import { BOX_FORM, typedForBox } from "~/http/box-form.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { translatorFor } from "~/i18n";
import { AskSupportPage, headOf, windowTitle, withMasked, withNotice } from "~/pages";
import { askSupportPage, askSupportWithBox } from "~/pages/index.server";
import { parseId } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({ note: text, amountBand: text, ...BOX_FORM });

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const view = await askSupportPage(ctx, parseId(args.params.questionId));
  if (!view) throw notFound();
  const title = view.as === "asker" ? "support.ask.title" : "support.hand.title";
  return {
    title: windowTitle(translatorFor(ctx.locale)(title), ctx.site.name),
    unlisted: true,
    view,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** The asker asks support; others of helper rank hand the question to them. */
export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  const view = await askSupportPage(ctx, questionId);
  if (!questionId || !view) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ note, amountBand, ...typed }) => {
    if (view.as === "asker") {
      const input = { questionId, note, amountBand };
      const became = await askSupportWithBox(ctx, input, typedForBox(typed));
      return redirect(
        withMasked(withNotice(view.place.path, "support-asked", questionId), [], became),
      );
    }
    await escalateByStaff(ctx, { questionId, note });
    return redirect(withNotice(view.place.path, "support-handed", questionId));
  });
}

export default function AskSupport() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <AskSupportPage view={view} answer={answer} />;
}
