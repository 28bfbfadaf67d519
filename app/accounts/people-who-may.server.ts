import type { Context } from "~/infra/context";
import { ROLE_TABLE, type Verb } from "./can";

/** The ids of everybody whose roles allow a verb on anything; for verbs of staff, since those are few. */
export async function peopleWhoMay(ctx: Context, verb: Verb): Promise<number[]> {
  const rows = await ctx.db.roleGrant.findMany({
    where: { role: { in: [...ROLE_TABLE[verb].any] } },
    distinct: ["personId"],
    orderBy: { personId: "asc" },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
