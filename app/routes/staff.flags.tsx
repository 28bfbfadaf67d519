import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { dismissFlags, openFlags } from "~/moderation/index.server";
import { FlagsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";

const schema = z.object({ postId: z.string() });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "hide");
  const after = afterOf(args.request);
  return {
    title: pageTitle(ctx, "moderation.flags.title"),
    page: await openFlags(ctx, after),
    after,
    notice: noticeOf(args.request, ["hidden", "dismissed"]),
  };
}

/** Where this page of the list begins. */
function afterOf({ url }: Request): string {
  return new URL(url).searchParams.get("after") ?? "";
}

/** Closes the flags of a post, which stays. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "hide");
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const postId = parseId(parseForm(schema, values).postId);
    if (!postId) throw notFound();
    await dismissFlags(ctx, postId);
    return redirect(paths.staffFlags({ after: afterOf(args.request), notice: "dismissed" }));
  });
}

export default function StaffFlags() {
  return <FlagsPage view={useLoaderData<typeof loader>()} />;
}
