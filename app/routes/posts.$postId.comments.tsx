import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { postComment } from "~/answers/index.server";
import { takesPrivate } from "~/escalation/index.server";
import { MOVED_FORM, movedForBox } from "~/http/box-form.server";
import { contextOf, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { translatorFor } from "~/i18n";
import { CommentPage, headOf, windowTitle, withMasked, withNotice } from "~/pages";
import { keepInBox, placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const schema = z.object({
  key: z.string().default(""),
  text: z.string().default(""),
  returnTo: z.string().optional(),
  ...MOVED_FORM,
});

/** A page for the comment form alone: where a refused comment is shown again. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const place = await placeOfPost(ctx, parseId(args.params.postId));
  if (!place) throw notFound();
  const title = translatorFor(ctx.locale)("pages.comment.heading");
  return {
    title: windowTitle(title, ctx.site.name),
    place,
    formKey: randomUUID(),
    signedIn: ctx.actor !== null,
    takesPrivate: await takesPrivate(ctx, place.questionId),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const postId = parseId(args.params.postId);
  if (!postId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ key, text, returnTo, ...form }) => {
    const { commentId, questionId, masked } = await postComment(ctx, postId, { text, key });
    const box = await keepInBox(ctx, questionId, movedForBox(form), [text]);
    const [page = ""] = safeReturn(returnTo, paths.question(questionId)).split("#");
    // A comment shows by itself that it was posted; what was masked in it has to be said.
    return redirect(
      masked.length + box.length > 0
        ? withMasked(withNotice(page, "commented", commentId), masked, box)
        : `${page}#post-${commentId}`,
    );
  });
}

export default function Comment() {
  const { place, formKey, signedIn, takesPrivate: box } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <CommentPage
      place={place}
      formKey={formKey}
      signedIn={signedIn}
      takesPrivate={box}
      answer={answer}
    />
  );
}
