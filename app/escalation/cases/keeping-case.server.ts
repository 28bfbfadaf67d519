import { ROLE_TABLE } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { type CaseFacts, isOpen } from "./case-facts.server";
import { withCase, writeCase } from "./change-case.server";
import { CASE_REASON_LIMITS } from "./limits";

/** A case and the version that whoever acts has seen; without it the newest counts. */
export type CaseInput = { caseId: number; seenVersion?: number };

/**
 * Takes a case that nobody has: whoever comes second is refused with `case.taken` (409). Taking one's
 * own changes nothing. Refuses `case.not-found`, `case.over` (409) and `account.not-allowed`.
 */
export async function takeCase(ctx: Context, { caseId }: CaseInput): Promise<void> {
  const actor = mustBeAble(ctx, "work-cases");
  await withCase(ctx, { caseId }, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.assigneeId === actor.id) return;
    if (facts.assigneeId !== null) throw new Refusal("case.taken", {}, { status: 409 });
    await writeCase(tx, caseId, {
      data: assigned(facts, actor.id),
      line: { kind: "taken", after: { personId: actor.id } },
    });
    await tellAsker(tx, facts, "looking");
  });
}

/**
 * A lead gives a case to somebody who works cases, or to nobody (null). Refuses `case.not-found`,
 * `case.over`, `case.no-such-agent` (409) and `account.not-allowed`.
 */
export async function assignCase(
  ctx: Context,
  { caseId, personId, seenVersion }: CaseInput & { personId: number | null },
): Promise<void> {
  mustBeAble(ctx, "configure-support");
  if (personId !== null && !(await worksCases(ctx, personId)))
    throw new Refusal("case.no-such-agent", {}, { field: "personId", status: 409 });
  await withCase(
    ctx,
    { caseId, ...(seenVersion === undefined ? {} : { seenVersion }) },
    (tx, facts) => giveTo(tx, facts, personId),
  );
}

/** Gives one's own case back to the queue, with a note for whoever takes it next. Refuses the codes of TextChecks on `note`, as `takeCase`, and `case.not-yours` (403). */
export async function handBackCase(
  ctx: Context,
  { note: given = "", ...input }: CaseInput & { note?: string },
): Promise<void> {
  const actor = mustBeAble(ctx, "work-cases");
  const checks = new PublicTexts();
  const note = checks.readPublic("note", given, { max: CASE_REASON_LIMITS.max });
  checks.done();
  const { caseId } = input;
  await withCase(ctx, input, async (tx, facts) => {
    mustBeOpen(facts);
    if (facts.assigneeId !== actor.id) throw new Refusal("case.not-yours", {}, { status: 403 });
    await writeCase(tx, caseId, {
      data: { assigneeId: null },
      line: { kind: "handed-back", before: { personId: actor.id }, after: { note } },
    });
  });
}

/** Hands back all open cases of somebody who leaves, inside or outside a transaction; gives how many. */
export async function handBackAllOf(ctx: Context, personId: number, note: string): Promise<number> {
  const cases = await ctx.db.supportCase.findMany({
    where: { assigneeId: personId, state: { in: ["new", "open", "waiting-internal"] } },
    select: { id: true },
  });
  for (const { id } of cases) {
    await withCase(ctx, { caseId: id }, async (tx, facts) => {
      if (facts.assigneeId !== personId || !isOpen(facts)) return;
      await writeCase(tx, id, {
        data: { assigneeId: null },
        line: { kind: "handed-back", before: { personId }, after: { note } },
      });
    });
  }
  return cases.length;
}

/** Refuses `case.over` (409) for a case that support is done with. */
export function mustBeOpen(facts: CaseFacts): void {
  if (!isOpen(facts)) throw new Refusal("case.over", {}, { status: 409 });
}

/** Tells the asker of each of a case's questions where it stands. */
export async function tellAsker(tx: Context, facts: CaseFacts, label: string): Promise<void> {
  if (facts.publicLabel === label) return;
  const { id: caseId, version } = facts;
  for (const questionId of facts.questionIds)
    await tx.jobs.publish("case.changed", { caseId, questionId, label, version });
}

async function giveTo(tx: Context, facts: CaseFacts, personId: number | null): Promise<void> {
  mustBeOpen(facts);
  if (facts.assigneeId === personId) return;
  await writeCase(tx, facts.id, {
    data: personId === null ? { assigneeId: null } : assigned(facts, personId),
    line: {
      kind: "assigned",
      before: { personId: facts.assigneeId },
      after: { personId },
    },
  });
  const questionId = facts.questionIds[0];
  const { id: caseId, version } = facts;
  if (personId !== null && questionId !== undefined)
    await tx.jobs.publish("case.assigned", { caseId, questionId, personId, version });
}

function assigned(facts: CaseFacts, personId: number) {
  return {
    assigneeId: personId,
    ...(facts.state === "new" ? { state: "open", publicLabel: "looking" } : {}),
  };
}

async function worksCases(ctx: Context, personId: number): Promise<boolean> {
  const roles = await ctx.db.roleGrant.count({
    where: { personId, role: { in: [...ROLE_TABLE["work-cases"].any] } },
  });
  return roles > 0;
}
