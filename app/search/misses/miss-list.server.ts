import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import type { PersonView } from "~/shared/views";
import { WAITER_WEIGHT } from "./limits";
import type { MissList, MissOutcome, MissRow, MissSample, MissState, MissView } from "./views";

const GROUPS_A_PAGE = 20;
/** Texts shown of a group; of one alone, on its own page. */
const SAMPLES = 3;
const SAMPLES_OF_ONE = 12;

type Row = {
  id: number;
  terms: string[];
  since: Date;
  ownerId: number | null;
  outcome: MissOutcome | null;
  questionId: number | null;
  articleId: number | null;
  settledById: number | null;
  settledAt: Date | null;
  searches: number;
  withoutResults: number;
  waiting: number;
  told: number;
  languages: string[] | null;
  samples: MissSample[] | null;
};

const OF_STATE: Record<MissState, Prisma.Sql> = {
  open: Prisma.sql`m."settledAt" IS NULL`,
  answered: Prisma.sql`m."settledAt" IS NOT NULL AND m.outcome <> 'dismissed'`,
  dismissed: Prisma.sql`m.outcome = 'dismissed'`,
};

/** A group's counts; what was searched before it was settled is settled with it. */
const grouped = (where: Prisma.Sql, samples: number) => Prisma.sql`
  SELECT m.id, m.terms, LEAST(m.since, w.first, l.first) AS since, m."ownerId", m.outcome, m."questionId",
    m."articleId", m."settledById", m."settledAt",
    l.searches, l."withoutResults", w.waiting, w.told, said.languages, said.samples
  FROM "SearchMiss" m
  CROSS JOIN LATERAL (SELECT count(*)::int AS searches,
      (count(*) FILTER (WHERE s.results = 0))::int AS "withoutResults", min(s."searchedAt") AS first
    FROM "SearchLog" s WHERE s."missId" = m.id
      AND (m."settledAt" IS NULL OR s."searchedAt" > m."settledAt")) l
  CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE p."toldAt" IS NULL))::int AS waiting,
      (count(*) FILTER (WHERE p."toldAt" IS NOT NULL))::int AS told,
      min(p.since) FILTER (WHERE p."toldAt" IS NULL) AS first
    FROM "SearchWaiter" p WHERE p."missId" = m.id) w
  CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT t.language) AS languages,
      (jsonb_agg(jsonb_build_object('text', t.text, 'language', t.language, 'count', t.count)
        ORDER BY t.count DESC, t.text) FILTER (WHERE t.rank <= ${samples})) AS samples
    FROM (SELECT x.text, x.language, sum(x.count)::int AS count,
        row_number() OVER (ORDER BY sum(x.count) DESC, x.text) AS rank
      FROM (SELECT s.text, s.language, 1 AS count FROM "SearchLog" s WHERE s."missId" = m.id
        UNION ALL
        SELECT p.text, CASE WHEN p.text ~ '[\u4e00-\u9fff]' THEN 'zh-CN' ELSE 'en' END, 0
        FROM "SearchWaiter" p WHERE p."missId" = m.id) x
      GROUP BY x.text, x.language) t) said
  WHERE ${where}`;

/**
 * The groups of one state, 20 a page, those that weigh most first: a search counts once, somebody who
 * waits three times. Nobody learns who searched or waits. Refuses whoever may not `tend-search`.
 */
export async function missList(
  ctx: Context,
  asked: { state: MissState; page: number },
): Promise<MissList> {
  mustBeAble(ctx, "tend-search");
  const where = OF_STATE[asked.state];
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM "SearchMiss" m WHERE ${where}`;
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / GROUPS_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages);
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT * FROM (${grouped(where, SAMPLES)}) g
    ORDER BY g.waiting * ${WAITER_WEIGHT} + g.searches DESC, g.since, g.id
    LIMIT ${GROUPS_A_PAGE} OFFSET ${(page - 1) * GROUPS_A_PAGE}`;
  const people = await personViews(
    ctx,
    rows.flatMap(({ ownerId }) => ownerId ?? []),
  );
  return { rows: rows.map((row) => rowOf(row, people)), page, pages, total };
}

/** One group with all ways in which it was asked for, or null. Refuses whoever may not `tend-search`. */
export async function missView(ctx: Context, missId: number): Promise<MissView | null> {
  const { id: viewerId } = mustBeAble(ctx, "tend-search");
  const [row] = await ctx.db.$queryRaw<Row[]>`
    ${grouped(Prisma.sql`m.id = ${missId}`, SAMPLES_OF_ONE)}`;
  if (!row) return null;
  const { ownerId, settledById, settledAt, outcome, questionId, articleId, told, terms } = row;
  const people = await personViews(
    ctx,
    [ownerId, settledById].flatMap((id) => id ?? []),
  );
  return {
    ...rowOf(row, people),
    terms: terms.map((term) => term.replace(/^=/, "")),
    isMine: ownerId === viewerId,
    settled: settledAt &&
      outcome && {
        outcome,
        at: settledAt.toISOString(),
        by: settledById === null ? null : (people.get(settledById) ?? null),
        questionId,
        articleId,
        told,
      },
  };
}

function rowOf(row: Row, people: Map<number, PersonView>): MissRow {
  const { id, searches, withoutResults, waiting, outcome, settledAt, ownerId } = row;
  return {
    id,
    samples: row.samples ?? [],
    languages: [...(row.languages ?? [])].sort(),
    searches,
    withoutResults,
    waiting,
    since: row.since.toISOString(),
    state: settledAt === null ? "open" : outcome === "dismissed" ? "dismissed" : "answered",
    owner: ownerId === null ? null : (people.get(ownerId) ?? null),
  };
}
