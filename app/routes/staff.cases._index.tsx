import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { queueQuery, readQueueFilter } from "~/escalation";
import { changeManyCases, deleteView, saveView } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { answerForm, refusalText } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { type ManyAnswer, QueuePage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { queuePage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { Refusal } from "~/shared/refusal";

const text = z.string().default("");
const schema = z.object({
  form: z.enum(["many", "save-view", "delete-view"]),
  act: z.enum(["take", "assign", "priority", "label"]).default("take"),
  caseId: z.union([z.string(), z.array(z.string())]).default([]),
  personId: text,
  priority: z.coerce.number().int().catch(0),
  why: text,
  label: text,
  name: text,
  query: text,
  viewId: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  return {
    title: pageTitle(ctx, "desk.queue.title"),
    view: {
      ...(await queuePage(ctx, new URL(args.request.url))),
      notice: noticeOf(args.request, ["view-saved", "view-deleted"]),
    },
  };
}

/** Changes several cases, or the reader's own views. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  return answerForm(ctx, args.request, schema, async ({ form, caseId, personId, ...input }) => {
    const saved = (query: string, notice: string) =>
      redirect(paths.cases([query, `notice=${notice}`].filter(Boolean).join("&")));
    if (form === "save-view") {
      await saveView(ctx, input);
      return saved(queueQuery(readQueueFilter(new URLSearchParams(input.query))), "view-saved");
    }
    if (form === "delete-view") {
      await deleteView(ctx, parseId(input.viewId) ?? 0);
      return saved("", "view-deleted");
    }
    const caseIds = [caseId].flat().flatMap((id) => parseId(id) ?? []);
    if (caseIds.length === 0) throw new Refusal("case.none-ticked");
    if (input.act === "priority" && input.why.trim() === "")
      throw new Refusal("text.missing", {}, { field: "why" });
    const outcomes = await changeManyCases(ctx, { ...input, caseIds, personId: parseId(personId) });
    const answer: ManyAnswer = {
      values: {},
      errors: {},
      summary: [],
      outcomes: outcomes.map(({ refusal, caseId: id }) => ({
        caseId: id,
        problem: refusal && refusalText(ctx.locale, refusal),
      })),
    };
    return answer;
  });
}

export default function StaffCases() {
  const answer = useActionData<typeof action>() as ManyAnswer | undefined;
  return <QueuePage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
