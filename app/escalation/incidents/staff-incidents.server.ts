import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { stateOf } from "./incident-lines.server";
import { incidentNotFound } from "./post-update.server";
import type { IncidentForStaff, StaffIncidentLine } from "./views";

/** Rows on the leads' list: what is not over, then the last ones. */
const LIST_MAX = 50;

const select = {
  id: true,
  titleEn: true,
  titleZh: true,
  errorCode: true,
  problemType: true,
  state: true,
  startedAt: true,
  resolvedAt: true,
  component: { select: { nameEn: true, nameZh: true } },
  updates: {
    orderBy: { id: "desc" },
    select: { id: true, state: true, textEn: true, textZh: true, at: true, byId: true },
  },
  _count: { select: { threads: true, subscribers: true } },
} as const;

/** For leads: an incident with its updates in both languages. Refuses `incident.not-found` (404). */
export async function incidentForStaff(ctx: Context, id: number): Promise<IncidentForStaff> {
  mustBeAble(ctx, "configure-support");
  const row = await ctx.db.incident.findUnique({ where: { id }, select });
  if (!row) throw incidentNotFound();
  const people = await personViews(
    ctx,
    row.updates.map(({ byId }) => byId),
  );
  const { _count, startedAt, resolvedAt, updates, ...rest } = row;
  return {
    ...rest,
    state: stateOf(row.state),
    startedAt: startedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    threadCount: _count.threads,
    subscriberCount: _count.subscribers,
    updates: updates.map(({ byId, at, state, ...update }) => ({
      ...update,
      state: stateOf(state),
      at: at.toISOString(),
      by: people.get(byId)?.name ?? "",
    })),
  };
}

/** For leads: the newest 50 incidents, those that are not over first. */
export async function incidentList(ctx: Context): Promise<StaffIncidentLine[]> {
  mustBeAble(ctx, "configure-support");
  const { updates: _updates, component: _component, ...lineSelect } = select;
  const rows = await ctx.db.incident.findMany({
    orderBy: [{ resolvedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
    take: LIST_MAX,
    select: lineSelect,
  });
  return rows.map(({ _count, startedAt, resolvedAt, state, ...row }) => ({
    ...row,
    state: stateOf(state),
    startedAt: startedAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
    threadCount: _count.threads,
    subscriberCount: _count.subscribers,
  }));
}
