import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { writePrivateReply } from "~/escalation/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { LetterForm, OneFormPage, withMasked, withNotice } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { askersPlace } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const schema = z.object({ body: z.string().default(""), key: z.string().default("") });

/** A page for the asker's private reply alone: where a refused one is shown again. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const place = await askersPlace(ctx, parseId(args.params.questionId), "mayWritePrivately");
  if (!place) throw notFound();
  return { title: pageTitle(ctx, "support.letters.write"), place, formKey: randomUUID() };
}

export const meta = quietMeta;

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ body, key }) => {
    const { masked } = await writePrivateReply(ctx, { questionId, body, key });
    const back = withNotice(paths.question(questionId), "private-sent", questionId);
    return redirect(withMasked(back, masked));
  });
}

export default function PrivateReplies() {
  const { place, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <OneFormPage place={place} title="support.letters.write" scope="private" answer={answer}>
      <LetterForm questionId={place.postId} formKey={formKey} answer={answer} />
    </OneFormPage>
  );
}
