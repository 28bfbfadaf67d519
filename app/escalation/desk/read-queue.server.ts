import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { firstName } from "../first-name";
import { OPEN_STATES } from "../kinds";
import { caseRow, caseRowSelect } from "./case-rows.server";
import { clockView } from "./clock-view";
import type { QueueFilter, QueueOwner } from "./queue-filter";
import type { QueueRowView, QueueView } from "./views";

/** Cases on a page of the queue. */
export const CASES_A_PAGE = 25;

/**
 * A page of the queue: breached first, then the least time left, then priority, then how many have the
 * problem, then the oldest. Refuses `account.not-allowed` to whoever does not work cases.
 */
export async function readQueue(
  ctx: Context,
  filter: QueueFilter,
  wantedPage: number,
): Promise<QueueView> {
  const actor = mustBeAble(ctx, "work-cases");
  const counts = await countOwners(ctx, filter, actor.id);
  const total = filter.waiting ? await countOf(ctx, filter, actor.id) : counts[filter.owner];
  const pages = Math.max(1, Math.ceil(total / CASES_A_PAGE));
  const page = Math.min(wantedPage, pages);
  const found = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM "SupportCase" c
    LEFT JOIN LATERAL (
      SELECT sum(q."meTooCount") AS count
      FROM "CaseThread" t JOIN "Question" q ON q."postId" = t."questionId"
      WHERE t."caseId" = c.id AND t.open
    ) have_it ON true
    WHERE ${wishes(filter)} AND ${ownedBy(filter.owner, actor.id)} AND ${waitingFor(filter.waiting)}
    ORDER BY c.breached DESC, c."nextDueAt" ASC NULLS LAST, c.priority ASC,
      coalesce(have_it.count, 0) DESC, c.id ASC
    LIMIT ${CASES_A_PAGE} OFFSET ${(page - 1) * CASES_A_PAGE}`;
  return {
    rows: await rowsOf(
      ctx,
      found.map(({ id }) => id),
    ),
    page,
    pages,
    total,
    counts,
  };
}

/** The queue's rows of these cases, in this order. */
export async function rowsOf(ctx: Context, ids: readonly number[]): Promise<QueueRowView[]> {
  const rows = await ctx.db.supportCase.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...caseRowSelect,
      breached: true,
      assignee: { select: { id: true, name: true } },
      clocks: {
        where: { current: true, stoppedAt: null },
        orderBy: { dueAt: { sort: "asc", nulls: "last" } },
        select: { kind: true, startedAt: true, dueAt: true, stoppedAt: true, breachedAt: true },
      },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { assignee, clocks, threads, breached } = row;
    const open = threads.filter((thread) => thread.open);
    const [next] = clocks;
    return [
      {
        ...caseRow(row),
        assignee: assignee && { id: assignee.id, firstName: firstName(assignee.name) },
        breached,
        next: next ? clockView(next) : null,
        threadCount: open.length || threads.length,
        meTooCount: open.reduce((sum, { question }) => sum + question.meTooCount, 0),
        waiting: clocks.some(({ kind }) => kind === "next-reply"),
      },
    ];
  });
}

async function countOwners(
  ctx: Context,
  filter: QueueFilter,
  actorId: number,
): Promise<QueueView["counts"]> {
  const [counts] = await ctx.db.$queryRaw<QueueView["counts"][]>`
    SELECT count(*)::int AS "all",
      (count(*) FILTER (WHERE ${ownedBy("mine", actorId)}))::int AS mine,
      (count(*) FILTER (WHERE ${ownedBy("unassigned", actorId)}))::int AS unassigned,
      (count(*) FILTER (WHERE ${ownedBy("team", actorId)}))::int AS team,
      (count(*) FILTER (WHERE ${waitingFor(true)}))::int AS waiting
    FROM "SupportCase" c WHERE ${wishes(filter)}`;
  return counts ?? { all: 0, mine: 0, unassigned: 0, team: 0, waiting: 0 };
}

async function countOf(ctx: Context, filter: QueueFilter, actorId: number): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "SupportCase" c
    WHERE ${wishes(filter)} AND ${ownedBy(filter.owner, actorId)} AND ${waitingFor(filter.waiting)}`;
  return row?.count ?? 0;
}

/** All of a filter but whose the cases are and whether their askers wait. */
function wishes({ language, problemType, state, text }: QueueFilter): Prisma.Sql {
  const states = state ? [state] : text ? null : [...OPEN_STATES];
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(states ? [Prisma.sql`c.state = ANY (${states})`] : []),
      ...(language ? [Prisma.sql`c.language = ${language}`] : []),
      ...(problemType ? [Prisma.sql`c."problemType" = ${problemType}`] : []),
      ...(text ? [matching(text)] : []),
    ],
    " AND ",
  );
}

/** A case number, with or without #, or words that a question's title holds. */
function matching(text: string): Prisma.Sql {
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  const titled = Prisma.sql`EXISTS (
    SELECT 1 FROM "CaseThread" t JOIN "Question" q ON q."postId" = t."questionId"
    WHERE t."caseId" = c.id AND strpos(lower(q.title), lower(${text})) > 0)`;
  return number ? Prisma.sql`(c.id = ${Number(number)} OR ${titled})` : titled;
}

function ownedBy(owner: QueueOwner, actorId: number): Prisma.Sql {
  if (owner === "mine") return Prisma.sql`c."assigneeId" = ${actorId}`;
  if (owner === "unassigned") return Prisma.sql`c."assigneeId" IS NULL`;
  if (owner === "all") return Prisma.sql`true`;
  return Prisma.sql`c."assigneeId" IN (
    SELECT theirs."personId" FROM "RoleGrant" own
    JOIN "RoleGrant" theirs ON theirs.team = own.team
    WHERE own."personId" = ${actorId} AND own.team <> '')`;
}

function waitingFor(waiting: boolean): Prisma.Sql {
  return waiting
    ? Prisma.sql`EXISTS (SELECT 1 FROM "SupportClock" k
        WHERE k."caseId" = c.id AND k.kind = 'next-reply' AND k.current AND k."stoppedAt" IS NULL)`
    : Prisma.sql`true`;
}
