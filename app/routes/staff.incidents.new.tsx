import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { declareIncident, matchingQuestions, statusComponents } from "~/escalation/index.server";
import { allowed } from "~/http/context.server";
import { answerForm } from "~/http/forms.server";
import { type DeclareAnswer, DeclarePage, formAsTyped } from "~/pages";
import { pageTitle, quietMeta } from "~/pages/account/page-title";
import { parseId, paths } from "~/paths";
import { cleanErrorCode, ERROR_CODE_LIMITS, isErrorCode } from "~/questions";
import { asProblemType } from "~/shared/problem-types";

const text = z.string().default("");
const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().flatMap((each) => parseId(each) ?? []));
const schema = z.object({
  do: z.enum(["declare", "look"]).default("declare"),
  titleEn: text,
  titleZh: text,
  textEn: text,
  textZh: text,
  state: text,
  componentId: text,
  errorCode: text,
  problemType: text,
  offerId: text,
  questionIds: ids,
});

export const meta = quietMeta;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const { searchParams } = new URL(args.request.url);
  const matched = {
    errorCode: (searchParams.get("code") ?? "").slice(0, ERROR_CODE_LIMITS.max),
    problemType: asProblemType(searchParams.get("type")) ?? "",
  };
  const components = await statusComponents(ctx);
  return {
    title: pageTitle(ctx, "incidents.new.title"),
    view: {
      ...matched,
      offerId: parseId(searchParams.get("offer") ?? undefined),
      components: components.map(({ id, nameEn, nameZh }) => ({ id, nameEn, nameZh })),
      matches: await matchingQuestions(ctx, matched),
    },
  };
}

/** Declares the incident, or looks for the questions that it may explain. */
export async function action(args: ActionFunctionArgs) {
  const ctx = allowed(args, "configure-support");
  const answered = await answerForm(ctx, args.request, schema, async ({ do: what, ...input }) => {
    if (what === "look") {
      const { questionIds: _chosen, ...fields } = input;
      const matches = await matchingQuestions(ctx, matchedBy(fields));
      return { ...formAsTyped(fields), matches, looked: true } satisfies DeclareAnswer;
    }
    const { incidentId } = await declareIncident(ctx, {
      ...input,
      offerId: parseId(input.offerId),
    });
    return redirect(`${paths.staffIncident(incidentId)}?notice=declared`);
  });
  if (answered instanceof Response || !("init" in answered)) return answered;
  const matches = await matchingQuestions(ctx, matchedBy(answered.data.values));
  return data({ ...answered.data, matches, looked: false }, answered.init ?? undefined);
}

/** What was typed to match by, however wrong. */
function matchedBy({ errorCode, problemType }: Record<string, string | string[]>) {
  const code = typeof errorCode === "string" ? cleanErrorCode(errorCode) : "";
  return {
    errorCode: isErrorCode(code) ? code : "",
    problemType: asProblemType(problemType) ?? "",
  };
}

export default function NewIncident() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as DeclareAnswer | undefined;
  return <DeclarePage view={view} answer={answer} />;
}
