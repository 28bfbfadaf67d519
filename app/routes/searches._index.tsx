import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signedIn } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { WAIT_NOTICES, WaitsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import { withoutPrivateData } from "~/privacy";
import { SEARCH_TEXT_MAX } from "~/search";
import { ownWaits, stopWaiting } from "~/search/index.server";
import type { FormAnswer } from "~/ui";

const schema = z.object({ waiterId: z.string() });

export const meta = quietMeta;

/** What the reader waits for; `text` in the address is what they came to wait for. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = signedIn(args);
  const asked = new URL(args.request.url).searchParams.get("text") ?? "";
  return {
    title: pageTitle(ctx, "misses.waits.title"),
    view: {
      waits: await ownWaits(ctx),
      text: withoutPrivateData(asked.slice(0, SEARCH_TEXT_MAX).trim()).text,
      notice: noticeOf(args.request, WAIT_NOTICES),
    },
  };
}

/** Stops one wait. */
export async function action(args: ActionFunctionArgs) {
  const ctx = signedIn(args, paths.searches());
  return answerForm(ctx, args.request, schema, async ({ waiterId }) => {
    await stopWaiting(ctx, parseId(waiterId) ?? 0);
    return redirect(paths.searches({ notice: "stopped" }));
  });
}

export default function Searches() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <WaitsPage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
