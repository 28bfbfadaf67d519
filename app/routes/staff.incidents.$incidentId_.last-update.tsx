import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { editLastUpdate, incidentForStaff } from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerAct, answerForm } from "~/http/forms.server";
import { LastUpdatePage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({ updateId: text, textEn: text, textZh: text });

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const id = parseId(args.params.incidentId);
  if (!id) throw notFound();
  return answerAct(ctx, async () => {
    const { updates, titleEn, titleZh } = await incidentForStaff(ctx, id);
    const [last] = updates;
    if (!last) throw notFound();
    return {
      title: pageTitle(ctx, "incidents.edit.title"),
      view: {
        incidentId: id,
        incidentTitle: ctx.locale === "zh-CN" ? titleZh : titleEn,
        updateId: last.id,
        textEn: last.textEn,
        textZh: last.textZh,
      },
    };
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const incidentId = parseId(args.params.incidentId);
  if (!incidentId) throw notFound();
  return answerForm(ctx, args.request, schema, async ({ updateId, ...texts }) => {
    await editLastUpdate(ctx, { incidentId, updateId: parseId(updateId) ?? 0, ...texts });
    return redirect(`${paths.staffIncident(incidentId)}?notice=edited`);
  });
}

export default function LastUpdate() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <LastUpdatePage view={view} answer={answer} />;
}
