import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { rateCase } from "~/escalation/index.server";
import { notFound, signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { OneFormPage, RatingForm, withNotice } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { ratingPage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const number = z
  .string()
  .default("")
  .transform((text) => parseId(text) ?? 0);
const schema = z.object({
  caseId: number,
  cycle: number,
  score: number,
  text: z.string().default(""),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const view = await ratingPage(ctx, parseId(args.params.questionId));
  if (!view) throw notFound();
  return { title: pageTitle(ctx, "support.rating.title"), ...view };
}

export const meta = quietMeta;

export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args);
  const questionId = parseId(args.params.questionId);
  if (!questionId) throw notFound();
  return answerForm(ctx, args.request, schema, async (input) => {
    await rateCase(ctx, input);
    return redirect(withNotice(paths.question(questionId), "rated", questionId));
  });
}

export default function Rating() {
  const { place, rating } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return (
    <OneFormPage place={place} title="support.rating.title" answer={answer}>
      <RatingForm questionId={place.postId} rating={rating} answer={answer} />
    </OneFormPage>
  );
}
