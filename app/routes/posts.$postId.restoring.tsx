import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { restorePost } from "~/answers/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { translatorFor } from "~/i18n";
import { headOf, RestoringPage, windowTitle, withNotice } from "~/pages";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({ note: text, returnTo: text });

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "hide");
  const place = await placeOfPost(ctx, parseId(args.params.postId));
  if (!place) throw notFound();
  const returnTo = safeReturn(new URL(args.request.url).searchParams.get("returnTo"), place.path);
  const title = windowTitle(translatorFor(ctx.locale)("moderation.restore.title"), ctx.site.name);
  return { title, unlisted: true, view: { place, returnTo } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Puts a post back in sight, for a reason. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "hide");
  const postId = parseId(args.params.postId);
  if (!postId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ note, returnTo }) => {
    const { questionId } = await restorePost(ctx, postId, { note });
    const back = safeReturn(returnTo, paths.question(questionId));
    return redirect(withNotice(back, "restored", postId));
  });
}

export default function Restoring() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <RestoringPage view={view} answer={answer} />;
}
