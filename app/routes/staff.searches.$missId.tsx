import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { MISS_NOTICES, MissPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { addWords, linkAnswer, missPage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { dismissMiss, giveMissBack, reopenMiss, takeMiss } from "~/search/index.server";
import type { FormAnswer } from "~/ui";

const schema = z.object({
  do: z.enum(["link", "take", "give-back", "dismiss", "reopen", "synonym"]),
  target: z.string().default(""),
  terms: z.string().default(""),
});

const NOTICE_OF = {
  link: "answered",
  synonym: "answered",
  take: "taken",
  "give-back": "given-back",
  dismiss: "dismissed",
  reopen: "reopened",
} as const;

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "tend-search");
  const missId = parseId(args.params.missId);
  const view = missId && (await missPage(ctx, missId, noticeOf(args.request, MISS_NOTICES)));
  if (!view) throw notFound();
  return { title: pageTitle(ctx, "misses.staff.title"), view };
}

/** Takes a group of searches on, answers it, or settles it otherwise. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "tend-search");
  const missId = parseId(args.params.missId);
  if (!missId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ do: what, target, terms }) => {
    if (what === "link") await linkAnswer(ctx, missId, target);
    if (what === "synonym") await addWords(ctx, missId, terms);
    if (what === "take") await takeMiss(ctx, missId);
    if (what === "give-back") await giveMissBack(ctx, missId);
    if (what === "dismiss") await dismissMiss(ctx, missId);
    if (what === "reopen") await reopenMiss(ctx, missId);
    return redirect(paths.staffSearch(missId, { notice: NOTICE_OF[what] }));
  });
}

export default function StaffSearch() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <MissPage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
