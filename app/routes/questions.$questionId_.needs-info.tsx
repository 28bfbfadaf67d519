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
import { headOf, NeedsInfoPage, windowTitle, withNotice } from "~/pages";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { clearNeedsInfo, setNeedsInfo } from "~/questions/index.server";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({ on: z.enum(["1", "0"]).default("1"), text, returnTo: text });

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "set-needs-info");
  const place = await placeOfPost(ctx, parseId(args.params.questionId));
  if (place?.kind !== "question") throw notFound();
  const returnTo = safeReturn(new URL(args.request.url).searchParams.get("returnTo"), place.path);
  const title = windowTitle(
    translatorFor(ctx.locale)("moderation.needs-info.title"),
    ctx.site.name,
  );
  return { title, unlisted: true, view: { place, returnTo } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Asks the asker for what is missing, or takes that back. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "set-needs-info");
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ on, returnTo, ...input }) => {
    const back = safeReturn(returnTo, paths.question(questionId));
    if (on === "0") await clearNeedsInfo(ctx, questionId);
    else await setNeedsInfo(ctx, { questionId, text: input.text });
    const word = on === "0" ? "needs-info-cleared" : "needs-info-set";
    return redirect(withNotice(back, word, questionId));
  });
}

export default function NeedsInfo() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <NeedsInfoPage view={view} answer={answer} />;
}
