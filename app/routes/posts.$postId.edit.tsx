import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { postForEdit } from "~/answers/index.server";
import { takesPrivate } from "~/escalation/index.server";
import { MOVED_FORM, movedForBox } from "~/http/box-form.server";
import { contextOf, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { translatorFor } from "~/i18n";
import {
  type EditAnswer,
  EditPage,
  formAsTyped,
  headOf,
  windowTitle,
  withMasked,
  withNotice,
} from "~/pages";
import { keepInBox, previewOf, saveEdit } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["post", "preview"]).default("post"),
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  problemType: text,
  title: text,
  errorCode: text,
  body: text,
  text,
  tried: text,
  tags: text,
  kind: text,
  scope: text,
  postId: text,
  questionId: text,
  questionTitle: text,
  ...MOVED_FORM,
});

/** The texts of the form in which something private may stand. */
const textsOf = ({
  title,
  body,
  text: comment,
  tried,
}: Record<"title" | "body" | "text" | "tried", string>) => [title, body, comment, tried];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const t = translatorFor(ctx.locale);
  // No redirect: whoever's session ended while they wrote gets the form back with their text.
  if (!ctx.actor)
    return {
      title: windowTitle(t("pages.edit.heading.any"), ctx.site.name),
      post: null,
      box: false,
    };
  const postId = parseId(args.params.postId);
  const post = postId ? await postForEdit(ctx, postId) : null;
  if (!post) throw notFound();
  return {
    title: windowTitle(t(`pages.edit.heading.${post.kind}`), ctx.site.name),
    post,
    box: await takesPrivate(ctx, post.questionId),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** After a conflict the form needs the newest text and version. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate;

/** Saves a change; one that met somebody else's comes back with both texts (409). */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const postId = parseId(args.params.postId);
  if (!postId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ do: what, version, ...fields }) => {
    if (what === "preview") {
      const preview = await previewOf(
        ctx,
        [fields.body || fields.text, fields.tried],
        args.context.ip,
      );
      return {
        ...formAsTyped({ ...fields, version: String(version) }),
        preview,
      } satisfies EditAnswer;
    }
    const { questionId, title, masked } = await saveEdit(ctx, { ...fields, postId, version });
    const box = await keepInBox(ctx, questionId, movedForBox(fields), textsOf(fields));
    const page = withNotice(paths.question(questionId, title), "edited", postId);
    return redirect(withMasked(page, masked, box));
  });
}

export default function Edit() {
  const { post, box } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditAnswer | undefined;
  return <EditPage post={post} takesPrivate={box} answer={answer} />;
}
