import { ROLE_TABLE } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";

export type AgentView = { id: number; name: string; openCases: number };

/** Those who work cases and how many open ones each has, by name: whom a lead can give a case. Refuses `account.not-allowed`. */
export async function agentList(ctx: Context): Promise<AgentView[]> {
  mustBeAble(ctx, "configure-support");
  const people = await ctx.db.person.findMany({
    where: { roleGrants: { some: { role: { in: [...ROLE_TABLE["work-cases"].any] } } } },
    orderBy: { name: "asc" },
    select: {
      id: true,
      name: true,
      _count: {
        select: {
          casesAssigned: { where: { state: { in: ["new", "open", "waiting-internal"] } } },
        },
      },
    },
  });
  return people.map(({ id, name, _count }) => ({ id, name, openCases: _count.casesAssigned }));
}
