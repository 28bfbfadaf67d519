import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { openAgain } from "./miss-of-terms.server";

/** A lead takes a group on, also from another; refuses whoever may not `tend-search`. */
export async function takeMiss(ctx: Context, missId: number): Promise<void> {
  const { id: ownerId } = mustBeAble(ctx, "tend-search");
  await ctx.db.searchMiss.updateMany({
    where: { id: missId, settledAt: null },
    data: { ownerId, takenAt: ctx.clock.now() },
  });
}

/** A lead gives back a group of theirs; nothing for anybody else's. Refuses whoever may not `tend-search`. */
export async function giveMissBack(ctx: Context, missId: number): Promise<void> {
  const { id: ownerId } = mustBeAble(ctx, "tend-search");
  await ctx.db.searchMiss.updateMany({
    where: { id: missId, ownerId, settledAt: null },
    data: { ownerId: null, takenAt: null },
  });
}

/**
 * A lead says that a group is nothing to answer. Nobody is told; whoever waits goes on waiting for a
 * question that solves it. Twice changes nothing. Refuses whoever may not `tend-search`.
 */
export async function dismissMiss(ctx: Context, missId: number): Promise<void> {
  const { id: settledById } = mustBeAble(ctx, "tend-search");
  await ctx.db.searchMiss.updateMany({
    where: { id: missId, settledAt: null },
    data: { outcome: "dismissed", settledById, settledAt: ctx.clock.now() },
  });
}

/** A lead opens a settled group again; who was told stays told. Refuses whoever may not `tend-search`. */
export async function reopenMiss(ctx: Context, missId: number): Promise<void> {
  mustBeAble(ctx, "tend-search");
  await inTransaction(ctx, (tx) => openAgain(tx, missId));
}
