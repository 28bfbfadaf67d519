import type { MetaFunction } from "@remix-run/node";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EDITORS, oneOf } from "~/escalation";
import { allowed, notFound } from "~/http/context.server";
import { formValues, parseForm, refusedForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { translatorFor } from "~/i18n";
import { CASE_NOTICES, type CaseAnswer, CasePage, headOf, windowTitle } from "~/pages";
import {
  actOnCase,
  arrivedMeanwhile,
  casePage,
  caseSchema,
  keepDraft,
  withCanned,
  writeInCase,
} from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import { isRefusal } from "~/shared/refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const caseId = parseId(args.params.caseId);
  const thread = parseId(new URL(args.request.url).searchParams.get("thread") ?? "");
  const view = caseId === null ? null : await casePage(ctx, caseId, thread);
  if (!view || caseId === null) throw notFound();
  const about = translatorFor(ctx.locale)("desk.case.number", { id: caseId });
  return {
    title: windowTitle(about, ctx.site.name),
    unlisted: true,
    view: { ...view, notice: noticeOf(args.request, CASE_NOTICES) },
  };
}

/** Sends one of the page's forms: an editor, or an act. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "work-cases");
  const caseId = parseId(args.params.caseId);
  if (caseId === null) throw notFound();
  const values = await formValues(args.request);
  const thread = parseId(new URL(args.request.url).searchParams.get("thread") ?? "") ?? undefined;
  try {
    const fields = parseForm(caseSchema, values);
    const editor = oneOf(EDITORS, fields.form);
    if (editor) {
      if (fields.do === "insert") return await withCanned(ctx, { caseId, editor }, fields);
      const work = fields.do === "save" ? keepDraft : writeInCase;
      const notice = await work(ctx, { caseId, editor }, fields).catch(async (error) => {
        const arrived = await arrivedMeanwhile(ctx, caseId, fields, error);
        if (arrived) throw Object.assign(error, { arrived });
        throw error;
      });
      return redirect(paths.case(caseId, { thread, notice }));
    }
    const act = fields.form as Exclude<typeof fields.form, "public" | "private" | "note">;
    const next = await actOnCase(ctx, { caseId, timeZone: args.context.timeZone, act }, fields);
    return redirect(paths.case(next, { ...(next === caseId ? { thread } : {}), notice: act }));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const refused = refusedForm(ctx.locale, values, error);
    if (!("arrived" in error)) return refused;
    const answer: CaseAnswer = { ...refused.data, ...(error.arrived as Partial<CaseAnswer>) };
    return data(answer, refused.init ?? undefined);
  }
}

export default function StaffCase() {
  const answer = useActionData<typeof action>() as CaseAnswer | undefined;
  return <CasePage view={useLoaderData<typeof loader>().view} answer={answer} />;
}
