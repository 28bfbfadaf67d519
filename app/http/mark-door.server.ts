import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { parseId, paths } from "~/paths";
import { notFound, type SignedIn, signedIn } from "./context.server";
import { answerAct, formValues, parseForm } from "./forms.server";
import { safeReturn } from "./safe-return";

const schema = z.object({
  on: z.enum(["1", "0"]),
  returnTo: z.string().optional(),
  answerId: z.string().default(""),
});

/** What a mark is about: the question in the address, and the answer that the form names, or 0. */
export type Marked = { questionId: number; answerId: number };
type Change = (ctx: SignedIn, marked: Marked) => Promise<unknown>;

/**
 * The action of a one-click mark on a question: the form's `on` sets it or takes it back, for
 * signed-in people; then back to where they were.
 */
export function markAction(set: Change, takeBack: Change) {
  return async (args: ActionFunctionArgs) => {
    const questionId = parseId(args.params.questionId);
    if (!questionId) throw notFound();
    const values = await formValues(args.request);
    const back = safeReturn(values.returnTo, paths.question(questionId));
    const ctx = signedIn(args, back);
    return answerAct(ctx, async () => {
      const { on, answerId } = parseForm(schema, values);
      await (on === "1" ? set : takeBack)(ctx, { questionId, answerId: parseId(answerId) ?? 0 });
      return redirect(back);
    });
  };
}

/** Somebody who reloads the address of a mark lands on the question. */
export function markLoader({ params }: LoaderFunctionArgs) {
  return redirect(paths.question(parseId(params.questionId) ?? 0));
}
