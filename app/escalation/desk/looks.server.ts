import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { topic } from "~/shared/live";
import { firstName } from "../first-name";
import type { LookView } from "./views";

/** Seconds after which somebody who gave no sign no longer looks; open pages give one every 20. */
const STALE_SECONDS = 60;

/**
 * Notes that the actor looks at a case, and whether they write; gives who else does. The case's other
 * open pages hear of it where that changed, also of those who left. Refuses `account.not-allowed`.
 */
export async function lookAtCase(
  ctx: Context,
  { caseId, writing }: { caseId: number; writing: boolean },
): Promise<LookView[]> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  const at = ctx.clock.now();
  const exists = await ctx.db.supportCase.count({ where: { id: caseId } });
  if (exists === 0) return [];
  await inTransaction(ctx, async (tx) => {
    const left = await tx.db.caseLook.deleteMany({ where: { caseId, at: { lte: staleAt(ctx) } } });
    const where = { caseId_personId: { caseId, personId } };
    const before = await tx.db.caseLook.findUnique({ where, select: { writing: true } });
    await tx.db.caseLook.upsert({
      where,
      create: { caseId, personId, at, writing },
      update: { at, writing },
      select: { caseId: true },
    });
    if (left.count > 0 || before?.writing !== writing) await tx.live.tell([topic("case", caseId)]);
  });
  return othersLooking(ctx, caseId, personId);
}

/** Who looks at a case, but for one person. */
export async function othersLooking(
  ctx: Context,
  caseId: number,
  personId: number,
): Promise<LookView[]> {
  const rows = await ctx.db.caseLook.findMany({
    where: {
      caseId,
      personId: { not: personId },
      at: { gt: staleAt(ctx) },
    },
    orderBy: { personId: "asc" },
    select: { personId: true, writing: true, person: { select: { name: true } } },
  });
  return rows.map(({ person, ...row }) => ({ ...row, firstName: firstName(person.name) }));
}

function staleAt(ctx: Context): Date {
  return new Date(ctx.clock.now().getTime() - STALE_SECONDS * 1_000);
}
