import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { parseId } from "~/paths";
import { Refusal } from "~/shared/refusal";
import { attachQuestions } from "./attach-questions.server";
import { comparableCode } from "./jump";
import { type IncidentInput, readIncident } from "./read-incident";
import { tellIncidentThreads } from "./tell-threads.server";

export type DeclareInput = IncidentInput & {
  /** Questions that it explains. */
  questionIds: readonly number[];
  /** The offer it answers, where it does. */
  offerId?: number | null;
};

/**
 * A lead declares an incident with its first update; the questions named hang on it from then on, and
 * their askers are told. Refuses as `readIncident`, `form.choice` for a component that is none, and
 * `account.not-allowed`.
 */
export async function declareIncident(
  ctx: Context,
  { questionIds, offerId, ...input }: DeclareInput,
): Promise<{ incidentId: number }> {
  const { id: byId } = mustBeAble(ctx, "configure-support");
  const { textEn, textZh, ...facts } = readIncident(input);
  const componentId = await componentOf(ctx, input.componentId);
  const incidentId = await inTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    const { id } = await tx.db.incident.create({
      data: { ...facts, componentId, declaredById: byId, startedAt: at },
      select: { id: true },
    });
    const update = await tx.db.incidentUpdate.create({
      data: { incidentId: id, state: facts.state, textEn, textZh, byId, at },
      select: { id: true },
    });
    await takeUpOffers(tx, id, { offerId: offerId ?? null, errorCode: facts.errorCode });
    await tellIncidentThreads(tx, id);
    await tx.jobs.publish("incident.declared", { incidentId: id, updateId: update.id });
    return id;
  });
  await attachQuestions(ctx, { incidentId, questionIds });
  return { incidentId };
}

async function componentOf(ctx: Context, given: string): Promise<number | null> {
  if (given === "") return null;
  const id = parseId(given);
  const found = id && (await ctx.db.statusComponent.count({ where: { id } }));
  if (!found) throw new Refusal("form.choice", {}, { field: "componentId" });
  return id;
}

/** The offer that led here is answered, and so is any other for the same code. */
async function takeUpOffers(
  tx: Context,
  incidentId: number,
  { offerId, errorCode }: { offerId: number | null; errorCode: string },
): Promise<void> {
  await tx.db.incidentOffer.updateMany({
    where: {
      current: true,
      OR: [
        ...(offerId ? [{ id: offerId }] : []),
        ...(errorCode ? [{ errorCode: comparableCode(errorCode) }] : []),
      ],
    },
    data: { current: null, incidentId },
  });
}
