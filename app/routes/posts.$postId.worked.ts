import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { markWorked, takeBackWorked } from "~/answers/index.server";
import { contextOf, notFound } from "~/http/context.server";
import { deviceOf } from "~/http/device-cookie.server";
import { answerAct, formValues, parseForm } from "~/http/forms.server";
import { safeReturn } from "~/http/safe-return";
import { withNotice } from "~/pages";
import { placeOfPost } from "~/pages/index.server";
import { parseId, paths } from "~/paths";

const schema = z.object({ on: z.enum(["1", "0"]), returnTo: z.string().optional() });

/** 'This solved it for me too', with an account or without. */
export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args);
  const answerId = parseId(args.params.postId);
  if (!answerId) throw notFound();
  const { ip, userAgent } = args.context;
  const values = await formValues(args.request);
  return answerAct(ctx, async () => {
    const { on, returnTo } = parseForm(schema, values);
    if (on === "0") {
      const { questionId } = await takeBackWorked(ctx, answerId);
      return redirect(safeReturn(returnTo, paths.question(questionId)));
    }
    const { setCookie, ...device } = deviceOf(ctx, args.request);
    const { questionId } = await markWorked(ctx, answerId, { ...device, ip, userAgent });
    const back = safeReturn(returnTo, paths.question(questionId));
    return redirect(withNotice(back, "worked", answerId), {
      headers: setCookie ? { "Set-Cookie": setCookie } : {},
    });
  });
}

/** Somebody who reloads lands on the answer. */
export async function loader(args: LoaderFunctionArgs) {
  const place = await placeOfPost(contextOf(args), parseId(args.params.postId));
  if (!place) throw notFound();
  return redirect(place.path);
}
