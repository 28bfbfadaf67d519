import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import {
  moveComponentUp,
  removeComponent,
  saveComponent,
  statusComponents,
} from "~/escalation/index.server";
import { allowed, notFound } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { noticeOf } from "~/http/query";
import { ComponentsPage } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const schema = z.object({
  do: z.enum(["save", "up", "remove"]).default("save"),
  id: text,
  nameEn: text,
  nameZh: text,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const components = await statusComponents(ctx);
  return {
    title: pageTitle(ctx, "incidents.components.title"),
    view: {
      components: components.map(({ id, nameEn, nameZh }) => ({ id, nameEn, nameZh })),
      saved: noticeOf(args.request, ["saved"]) !== null,
    },
  };
}

/** Adds, names, moves or removes a part of the service. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  return answerForm(ctx, args.request, schema, async ({ do: what, id: given, ...names }) => {
    const id = parseId(given);
    if (given !== "" && !id) throw notFound();
    if (what === "save") await saveComponent(ctx, { id, ...names });
    else if (what === "up") await moveComponentUp(ctx, id ?? 0);
    else await removeComponent(ctx, id ?? 0);
    return redirect(`${paths.statusComponents()}?notice=saved`);
  });
}

export default function Components() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <ComponentsPage view={view} answer={answer} />;
}
