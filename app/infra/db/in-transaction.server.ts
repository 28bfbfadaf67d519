import { setTimeout as sleep } from "node:timers/promises";
import type { Context } from "../context";

/** Prisma's code for a write conflict or deadlock, and PostgreSQL's for serialization and deadlock. */
const CONFLICTS = new Set(["P2034", "40001", "40P01"]);
const TRIES = 4;

/**
 * Runs `work` in one database transaction, with a context whose database and jobs are bound to it;
 * joins the transaction that is open. Await nothing but SQL inside. A conflict with another
 * transaction is tried again up to three times, so `work` must have no other effect.
 */
export async function inTransaction<Result>(
  ctx: Context,
  work: (ctx: Context) => Promise<Result>,
): Promise<Result> {
  const { transactions } = ctx;
  if (!transactions) return work(ctx);
  for (let attempt = 1; ; attempt++) {
    try {
      return await transactions.run((bound) => work({ ...ctx, ...bound, transactions: null }));
    } catch (error) {
      if (attempt >= TRIES || !CONFLICTS.has(conflictCode(error))) throw error;
      await sleep(20 * attempt + Math.random() * 40);
    }
  }
}

function conflictCode(error: unknown): string {
  const { code, meta } = error as { code?: string; meta?: { code?: string } };
  return meta?.code ?? code ?? "";
}
