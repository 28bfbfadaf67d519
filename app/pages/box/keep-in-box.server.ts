import { movedValues } from "~/escalation";
import {
  type AskSupportInput,
  askOfficialSupport,
  checkAskSupport,
  checkBox,
  takesPrivate,
  writePrivateBox,
} from "~/escalation/index.server";
import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { readQuestion } from "~/questions";
import { type AskInput, askQuestion } from "~/questions/index.server";
import { isRefusal, Refusal } from "~/shared/refusal";
import type { BoxWord } from "../notices";
import type { BoxGiven } from "./box-given";

/**
 * Puts into the private box of a question what its asker's form had for it; `texts` are the form's own,
 * as typed. Says what became of it. Nothing happens to what others send, or once the box takes nothing.
 */
export async function keepInBox(
  ctx: Context,
  questionId: number,
  given: BoxGiven,
  texts: readonly string[],
): Promise<BoxWord[]> {
  if (!(await takesPrivate(ctx, questionId))) return [];
  const t = translatorFor(ctx.locale);
  const found = given.moveMasked ? movedValues(texts, (kind) => t(`privacy.${kind}`)) : {};
  const moved = { ...given.moved };
  for (const field of ["transaction", "account", "phone", "other"] as const)
    moved[field] = [...(moved[field] ?? []), ...(found[field] ?? [])];
  const { fields, pictures } = given;
  const { written, leftOut } = await writePrivateBox(ctx, { questionId, fields, moved, pictures });
  return [
    ...(written ? ["kept" as const] : []),
    ...(leftOut.length > 0 ? ["left-out" as const] : []),
  ];
}

/**
 * Asks a question and puts its private part into its box. Everything wrong with either is refused at
 * once, before anything is written; sent again after a crash between the two, it completes the first.
 */
export async function askWithBox(
  ctx: Context,
  input: AskInput,
  given: BoxGiven,
): Promise<Awaited<ReturnType<typeof askQuestion>> & { box: BoxWord[] }> {
  if (ctx.actor) refuseTogether([() => readQuestion(input), () => checkBox(ctx, given)]);
  const asked = await askQuestion(ctx, input);
  const texts = [input.title, input.body, input.tried ?? ""];
  return { ...asked, box: await keepInBox(ctx, asked.questionId, given, texts) };
}

/**
 * Asks official support and puts what only they read into the box, before the case is there: whoever
 * takes it finds it. What is wrong with the private part is refused before anything is written.
 */
export async function askSupportWithBox(
  ctx: Context,
  input: AskSupportInput,
  given: BoxGiven,
): Promise<BoxWord[]> {
  await checkAskSupport(ctx, input);
  checkBox(ctx, given);
  const became = await keepInBox(ctx, input.questionId, given, []);
  await askOfficialSupport(ctx, input);
  return became;
}

/** Runs checks and throws what all of them refuse as one refusal. */
function refuseTogether(checks: readonly (() => unknown)[]): void {
  const refusals = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return [error, ...(error.options.others ?? [])];
    }
  });
  const [first, ...others] = refusals;
  if (first) throw new Refusal(first.code, first.params, { ...first.options, others });
}
