import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { giveProof, takeBackProof } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { deviceOf } from "~/http/device-cookie.server";
import { answerAct, answerForm, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { headOf, ProofPage, withNotice } from "~/pages";
import { pageTitle } from "~/pages/account/page-title";
import { proofPage } from "~/pages/index.server";
import { parseId, paths } from "~/paths";
import type { FormAnswer } from "~/ui";

const text = z.string().default("");
const pressed = z.object({ do: z.enum(["worked", "failed", "take-back"]), returnTo: text });
const filled = z.object({
  do: z.enum(["worked", "failed"]),
  country: text,
  appVersion: text,
  bank: text,
});

/** Whether an answer worked, with the place: for everybody. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = contextOf(args);
  const { deviceHash, fresh } = deviceOf(ctx, args.request);
  const view = await proofPage(ctx, parseId(args.params.answerId), fresh ? null : deviceHash);
  if (!view) throw notFound();
  return { title: pageTitle(ctx, "proof.form.title"), unlisted: true, view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data);

/** Counts it: the buttons under an answer say where to go back to, the form has its own page. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const answerId = parseId(args.params.answerId);
  if (!answerId) throw notFound();
  const values = await formValues(args.request.clone());
  if (values.returnTo === undefined)
    return answerForm(ctx, args.request, filled, ({ do: said, ...where }) =>
      count(args, answerId, { worked: said === "worked", where }, ""),
    );
  return answerAct(ctx, async () => {
    const { do: said, returnTo } = parseForm(pressed, values);
    if (said !== "take-back") return count(args, answerId, { worked: said === "worked" }, returnTo);
    const { questionId } = await takeBackProof(ctx, answerId);
    return redirect(safeReturn(returnTo, paths.question(questionId)));
  });
}

type Said = { worked: boolean; where?: { country: string; appVersion: string; bank: string } };

async function count(args: ActionFunctionArgs, answerId: number, said: Said, returnTo: string) {
  const ctx = contextOf(args);
  const { ip, userAgent } = args.context;
  const { setCookie, ...device } = deviceOf(ctx, args.request);
  const { questionId } = await giveProof(ctx, { answerId, ...said }, { ...device, ip, userAgent });
  const back = safeReturn(returnTo, paths.question(questionId));
  return redirect(withNotice(back, "proof-given", answerId), {
    headers: setCookie ? { "Set-Cookie": setCookie } : {},
  });
}

export default function Proof() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  return <ProofPage view={view} answer={answer} />;
}
