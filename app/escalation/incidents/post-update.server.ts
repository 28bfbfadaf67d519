import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { readUpdate, readUpdateTexts, type UpdateInput } from "./read-incident";
import { tellIncidentThreads } from "./tell-threads.server";

/**
 * A lead says how an incident stands; whoever asked to be told hears of it once. 'resolved' ends it: the
 * cases that hang on it are closed together. Refuses as `readUpdate`, `incident.not-found` (404),
 * `incident.over` (409) and `account.not-allowed`.
 */
export async function postIncidentUpdate(
  ctx: Context,
  { incidentId, ...input }: UpdateInput & { incidentId: number },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "configure-support");
  const { state, ...texts } = readUpdate(input);
  await inTransaction(ctx, async (tx) => {
    await holdIncident(tx, incidentId);
    const at = tx.clock.now();
    const { id: updateId } = await tx.db.incidentUpdate.create({
      data: { incidentId, state, ...texts, byId, at },
      select: { id: true },
    });
    const over = state === "resolved";
    await tx.db.incident.update({
      where: { id: incidentId },
      data: { state, ...(over ? { resolvedAt: at } : {}) },
      select: { id: true },
    });
    await tellIncidentThreads(tx, incidentId);
    const event = over ? "incident.resolved" : "incident.updated";
    await tx.jobs.publish(event, { incidentId, updateId });
  });
}

/**
 * A lead corrects the words of the newest update; nobody is told again. Refuses as `readUpdate`,
 * `incident.not-found` (404), `incident.newer-update` (409) and `account.not-allowed`.
 */
export async function editLastUpdate(
  ctx: Context,
  {
    incidentId,
    updateId,
    ...input
  }: { incidentId: number; updateId: number; textEn: string; textZh: string },
): Promise<void> {
  mustBeAble(ctx, "configure-support");
  const texts = readUpdateTexts(input);
  await inTransaction(ctx, async (tx) => {
    await tx.db.$queryRaw`SELECT id FROM "Incident" WHERE id = ${incidentId} FOR NO KEY UPDATE`;
    const last = await lastUpdate(tx, incidentId);
    if (!last) throw incidentNotFound();
    if (last.id !== updateId) throw new Refusal("incident.newer-update", {}, { status: 409 });
    await tx.db.incidentUpdate.update({
      where: { id: updateId },
      data: texts,
      select: { id: true },
    });
    await tellIncidentThreads(tx, incidentId);
  });
}

/** An incident's newest update, or null where there is no such incident. */
export function lastUpdate(ctx: Context, incidentId: number): Promise<{ id: number } | null> {
  return ctx.db.incidentUpdate.findFirst({
    where: { incidentId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
}

/** The refusal for an incident that isn't there (404). */
export function incidentNotFound(): Refusal {
  return new Refusal("incident.not-found", {}, { status: 404 });
}

/** Holds an incident that is not over until the transaction ends. */
export async function holdIncident(tx: Context, incidentId: number): Promise<void> {
  const rows = await tx.db.$queryRaw<{ resolvedAt: Date | null }[]>`
    SELECT "resolvedAt" FROM "Incident" WHERE id = ${incidentId} FOR NO KEY UPDATE`;
  const [incident] = rows;
  if (!incident) throw incidentNotFound();
  if (incident.resolvedAt) throw new Refusal("incident.over", {}, { status: 409 });
}
