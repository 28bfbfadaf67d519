import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { can } from "~/accounts";
import { cannedReplies, deleteCannedReply, saveCannedReply } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { RepliesPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["save", "delete"]).default("save"),
  id: text,
  name: text,
  problemType: text,
  bodyEn: text,
  bodyZh: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const replies = await cannedReplies(ctx);
  const wanted = parseId(new URL(args.request.url).searchParams.get("edit") ?? "");
  return {
    title: pageTitle(ctx, "desk.replies.title"),
    view: {
      replies,
      canEdit: can(ctx.actor, "configure-support"),
      edited: replies.find(({ id }) => id === wanted) ?? null,
      notice: noticeOf(args.request, ["reply-saved", "reply-deleted"]),
    },
  };
}

/** Saves a canned reply, or takes it away: for leads. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return answerForm(ctx, args.request, schema, async ({ do: what, id, ...input }) => {
    if (what === "delete") {
      await deleteCannedReply(ctx, parseId(id) ?? 0);
      return redirect(paths.staffReplies({ notice: "reply-deleted" }));
    }
    await saveCannedReply(ctx, { ...input, id: parseId(id) });
    return redirect(paths.staffReplies({ notice: "reply-saved" }));
  });
}

export default function StaffReplies() {
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <RepliesPage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
