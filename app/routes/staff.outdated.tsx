import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmAnswer, noteOnAnswer, outdatedAnswers } from "~/answers/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { OutdatedPage, pageNumber } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const schema = z.object({
  do: z.enum(["confirm", "note"]),
  answerId: z.string(),
  note: z.string().default(""),
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "confirm-answer");
  return {
    title: pageTitle(ctx, "proof.queue.title"),
    view: {
      found: await outdatedAnswers(ctx, pageNumber(new URL(args.request.url))),
      notice: noticeOf(args.request, ["confirmed", "noted"]),
    },
  };
}

/** Support says that an answer is still right, or leaves a note on it. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "confirm-answer");
  const page = pageNumber(new URL(args.request.url));
  return answerForm(ctx, args.request, schema, async (form) => {
    const answerId = parseId(form.answerId);
    if (!answerId) throw notFound();
    if (form.do === "confirm") await confirmAnswer(ctx, answerId);
    else await noteOnAnswer(ctx, { answerId, note: form.note });
    const notice = form.do === "confirm" ? "confirmed" : "noted";
    return redirect(paths.staffOutdated({ page: page === 1 ? undefined : page, notice }));
  });
}

export default function StaffOutdated() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <OutdatedPage view={view} answer={answer} />;
}
