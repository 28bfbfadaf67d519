import type { Context } from "~/infra/context";
import { OPEN_STATES } from "../kinds";
import { isOpen } from "./case-facts.server";
import { withCase } from "./change-case.server";
import { ME_TOOS_THAT_RAISE, raisePriority } from "./cluster.server";

/** Cases looked at in one round; the next follows within minutes. */
const ROUND = 100;

/** Raises open cases one step whose questions at least five people have too; each once. Gives how many it looked at. */
export async function raiseByMeToos(ctx: Context): Promise<number> {
  const found = await ctx.db.supportCase.findMany({
    where: {
      state: { in: [...OPEN_STATES] },
      priority: { gt: 1 },
      priorityWhy: "",
      threads: { some: { open: true, question: { meTooCount: { gte: ME_TOOS_THAT_RAISE } } } },
    },
    orderBy: { id: "asc" },
    take: ROUND,
    select: { id: true },
  });
  for (const { id } of found) {
    await withCase(ctx, { caseId: id }, async (tx, facts) => {
      if (isOpen(facts)) await raisePriority(tx, facts, "me-too");
    });
  }
  return found.length;
}
