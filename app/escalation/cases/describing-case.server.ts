import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { asProblemType } from "~/shared/problem-types";
import { Refusal } from "~/shared/refusal";
import { retargetCaseClocks } from "../clocks/case-clocks.server";
import { oneOf, PRIORITIES, PUBLIC_LABELS } from "../kinds";
import { withCase, writeCase } from "./change-case.server";
import { type CaseInput, mustBeOpen, tellAsker } from "./keeping-case.server";
import { CASE_REASON_LIMITS } from "./limits";
import { clockSubject } from "./replies.server";

/**
 * Changes a case's priority, with why; its due times are reckoned anew from their start. Refuses the
 * codes of TextChecks on `why`, `case.bad-priority`, and as `takeCase`.
 */
export async function setPriority(
  ctx: Context,
  { why: given, ...input }: CaseInput & { priority: number; why: string },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  const priority = oneOf(PRIORITIES, input.priority);
  if (priority === null) throw new Refusal("case.bad-priority", {}, { field: "priority" });
  const checks = new PublicTexts();
  const why = checks.readPublic("why", given, CASE_REASON_LIMITS);
  checks.done();
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.priority === priority) return;
    const moved = await retargetCaseClocks(tx, { ...(await clockSubject(tx, facts)), priority });
    await writeCase(tx, facts.id, {
      data: { priority, priorityWhy: why },
      line: {
        kind: "priority",
        before: { priority: facts.priority },
        after: { priority, why, moved },
      },
    });
  });
}

/** Changes what a case is about; its due times follow the rule of the new type. Refuses `case.bad-type`, and as `takeCase`. */
export async function setCaseType(
  ctx: Context,
  input: CaseInput & { problemType: string },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  const problemType = asProblemType(input.problemType);
  if (!problemType) throw new Refusal("case.bad-type", {}, { field: "problemType" });
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.problemType === problemType) return;
    const moved = await retargetCaseClocks(tx, {
      ...(await clockSubject(tx, facts)),
      problemType,
    });
    await writeCase(tx, facts.id, {
      data: { problemType },
      line: {
        kind: "type",
        before: { problemType: facts.problemType },
        after: { problemType, moved },
      },
    });
  });
}

/** Says where a case stands, in words that the asker reads. Refuses `case.bad-label`, and as `takeCase`. */
export async function setPublicLabel(
  ctx: Context,
  input: CaseInput & { label: string },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  const label = oneOf(PUBLIC_LABELS, input.label);
  if (!label) throw new Refusal("case.bad-label", {}, { field: "label" });
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.publicLabel === label) return;
    await writeCase(tx, facts.id, {
      data: { publicLabel: label },
      line: { kind: "label", before: { label: facts.publicLabel }, after: { label } },
    });
    await tellAsker(tx, facts, label);
  });
}
