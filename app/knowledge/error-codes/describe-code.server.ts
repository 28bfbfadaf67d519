import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { codeKey, ERROR_CODE_LIMITS } from "~/questions";
import { asProblemType } from "~/shared/problem-types";
import { asCode } from "./as-code";
import { CODE_MEANING_LIMITS, CODE_STEPS_LIMITS } from "./limits";
import type { CodeTexts } from "./views";

export type DescribeCodeInput = CodeTexts & {
  code: string;
  /** "" for none. */
  problemType: string;
};

/**
 * A lead says what an error code means and what to do about it, in one language or both; the words
 * before are replaced. Private data in them is masked. Gives the code as it is shown from now on.
 * Refuses the codes of TextChecks, `text.missing` for a meaning in neither language,
 * `question.error-code`, and `account.not-allowed`.
 */
export async function describeCode(ctx: Context, input: DescribeCodeInput): Promise<string> {
  const actor = mustBeAble(ctx, "tend-codes");
  const checks = new PublicTexts();
  const code = readCode(checks, input.code);
  const texts = {
    meaningEn: checks.readPublic("meaningEn", input.meaningEn, CODE_MEANING_LIMITS),
    meaningZh: checks.readPublic("meaningZh", input.meaningZh, CODE_MEANING_LIMITS),
    stepsEn: checks.readPublic("stepsEn", input.stepsEn, CODE_STEPS_LIMITS),
    stepsZh: checks.readPublic("stepsZh", input.stepsZh, CODE_STEPS_LIMITS),
  };
  if (!input.meaningEn.trim() && !input.meaningZh.trim())
    checks.refuse("text.missing", "meaningEn");
  checks.done();
  const row = {
    ...texts,
    code,
    problemType: asProblemType(input.problemType) ?? "",
    changedById: actor.id,
    changedAt: ctx.clock.now(),
  };
  const key = codeKey(code);
  await ctx.db.errorCode.upsert({
    where: { key },
    create: { key, ...row },
    update: row,
    select: { key: true },
  });
  return code;
}

function readCode(checks: PublicTexts, given: string): string {
  const text = checks.read("code", given, { min: 1, ...ERROR_CODE_LIMITS, line: true });
  if (!text) return "";
  const code = asCode(text);
  if (!code) return checks.refuse("question.error-code", "code");
  checks.refusePrivate("code", code);
  return code;
}
