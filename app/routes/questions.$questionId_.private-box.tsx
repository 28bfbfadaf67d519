import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { BoxAnswer } from "~/escalation";
import { emptyPrivateBox, openPrivateBox, writePrivateBox } from "~/escalation/index.server";
import { BOX_FORM, typedForBox } from "~/http/box-form.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerForm, refusalText } from "~/http/forms.server";
import { translatorFor } from "~/i18n";
import {
  boxRefusal,
  headOf,
  noticeOf,
  PrivateBoxPage,
  windowTitle,
  withMasked,
  withNotice,
} from "~/pages";
import { privateBoxPage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

const schema = z.object({
  do: z.enum(["write", "remove", "empty", "open"]),
  entryId: z.string().default(""),
  why: z.string().default(""),
  ...BOX_FORM,
});

/** For the asker and for official support; to everybody else there is no such page. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  const url = new URL(args.request.url);
  const view = questionId && (await privateBoxPage(ctx, questionId, noticeOf(url)));
  if (!view) throw notFound();
  const refusal = boxRefusal(url.searchParams.get("refused"));
  const title = translatorFor(ctx.locale)("private-box.title");
  return {
    title: windowTitle(title, ctx.site.name),
    unlisted: true,
    view,
    problem: refusal && refusalText(ctx.locale, refusal),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** The asker puts in and takes out; support opens, and what it holds is in this answer alone. */
export async function action(args: ActionFunctionArgs) {
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  const page = paths.privateBox(questionId);
  const ctx = signedIn(args, page);
  return answerForm(ctx, args.request, schema, async ({ do: what, entryId, why, ...form }) => {
    switch (what) {
      case "open":
        return { opened: await openPrivateBox(ctx, { questionId, why }) } satisfies BoxAnswer;
      case "write": {
        const { fields, pictures } = typedForBox(form);
        const { leftOut } = await writePrivateBox(ctx, { questionId, fields, pictures });
        const box = leftOut.length > 0 ? (["left-out"] as const) : [];
        return redirect(withMasked(withNotice(page, "box-saved"), [], box));
      }
      case "remove":
        await emptyPrivateBox(ctx, { questionId, entryId: parseId(entryId) ?? 0 });
        return redirect(withNotice(page, "box-removed"));
      default:
        await emptyPrivateBox(ctx, { questionId });
        return redirect(withNotice(page, "box-removed"));
    }
  });
}

export default function PrivateBox() {
  const { view, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as BoxAnswer | undefined;
  return <PrivateBoxPage view={view} answer={answer} problem={problem} />;
}
