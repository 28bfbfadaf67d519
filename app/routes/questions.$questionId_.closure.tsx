import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { translatorFor } from "~/i18n";
import { ClosurePage, headOf, questionIdIn, windowTitle, withNotice } from "~/pages";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { closeQuestion, reopenQuestion } from "~/questions/index.server";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  on: z.enum(["1", "0"]).default("1"),
  reason: text,
  note: text,
  target: text,
  returnTo: text,
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "close");
  const place = await placeOfPost(ctx, parseId(args.params.questionId));
  if (place?.kind !== "question") throw notFound();
  const returnTo = safeReturn(new URL(args.request.url).searchParams.get("returnTo"), place.path);
  const title = windowTitle(translatorFor(ctx.locale)("moderation.close.title"), ctx.site.name);
  return { title, unlisted: true, view: { place, returnTo } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Closes the question, or opens it again. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "close");
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ on, target, returnTo, ...why }) => {
    const back = safeReturn(returnTo, paths.question(questionId));
    if (on === "0") {
      await reopenQuestion(ctx, questionId);
      return redirect(withNotice(back, "reopened", questionId));
    }
    await closeQuestion(ctx, { questionId, duplicateOfId: questionIdIn(target), ...why });
    return redirect(withNotice(back, "closed", questionId));
  });
}

export default function Closure() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <ClosurePage view={view} answer={answer} />;
}
