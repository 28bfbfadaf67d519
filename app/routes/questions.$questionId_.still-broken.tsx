import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { sayStillBroken } from "~/escalation/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { OneFormPage, StillBrokenForm, withNotice } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { askersPlace } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const schema = z.object({ note: z.string().default("") });

/** A page for 'still broken' alone: where a refused one is shown again. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const place = await askersPlace(ctx, parseId(args.params.questionId), "outcome");
  if (!place) throw notFound();
  return { title: pageTitle(ctx, "support.outcome.broken"), place };
}

export const meta = quietMeta;

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ note }) => {
    await sayStillBroken(ctx, { questionId, note });
    return redirect(withNotice(paths.question(questionId), "still-broken", questionId));
  });
}

export default function StillBroken() {
  const { place } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <OneFormPage place={place} title="support.outcome.broken" answer={answer}>
      <StillBrokenForm questionId={place.postId} answer={answer} />
    </OneFormPage>
  );
}
