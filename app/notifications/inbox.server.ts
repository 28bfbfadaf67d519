import { personViews, signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { type PlaceRow, titleOf } from "./places";
import { listed } from "./standing.server";
import { subjectColumns, subjectJoins } from "./subject-rows.server";
import type { Inbox } from "./views";
import { type SubjectRow, subjectOf } from "./words";

export const NOTICES_A_PAGE = 20;
/** Nobody counts further; it bounds what one page makes the database look at. */
const COUNTED_MAX = 100;
/** Nobody reads further back. */
const PAGES_MAX = 50;

type Row = SubjectRow &
  PlaceRow & {
    id: number;
    createdAt: Date;
    readAt: Date | null;
    actorId: number | null;
    note: string | null;
    /** Out of its reader's sight, so that it has no name for them. */
    unnamed: boolean;
  };

/** One page, 20 lines, of the actor's own notices that still stand, newest first. Refuses visitors. */
export async function inbox(ctx: Context, page: number): Promise<Inbox> {
  const { id: personId } = signedInActor(ctx);
  const counts = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM "Notice" n
      WHERE n."personId" = ${personId} AND ${listed}
      LIMIT ${PAGES_MAX * NOTICES_A_PAGE}) AS counted`;
  const total = counts[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / NOTICES_A_PAGE));
  const asked = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT n.id, n."createdAt", n."readAt", n."actorId", act.note, ${subjectColumns},
      n.kind = 'flag-outcome' AND EXISTS
        (SELECT 1 FROM "Removal" x WHERE x."postId" = n."questionId") AS unnamed
    FROM "Notice" n ${subjectJoins}
    WHERE n."personId" = ${personId} AND ${listed}
    ORDER BY n."createdAt" DESC, n.id DESC
    LIMIT ${NOTICES_A_PAGE} OFFSET ${(asked - 1) * NOTICES_A_PAGE}`;
  const people = await personViews(
    ctx,
    rows.flatMap(({ actorId }) => actorId ?? []),
  );
  return {
    page: asked,
    pages,
    total,
    unread: await unreadNotices(ctx),
    rows: rows.flatMap((row) => {
      const subject = subjectOf(row);
      if (!subject) return [];
      const { id, createdAt, readAt, actorId, note } = row;
      const named = titleOf(row, ctx.locale);
      const title = row.unnamed ? null : named.title;
      const by = actorId === null ? null : (people.get(actorId) ?? null);
      const at = createdAt.toISOString();
      const unread = readAt === null;
      const { language } = named;
      return [{ ...subject, id, at, unread, title, language, note: note ?? "", by }];
    }),
  };
}

/** How many notices the actor has not read, counted up to 100; none for visitors. */
export async function unreadNotices(ctx: Context): Promise<number> {
  if (!ctx.actor) return 0;
  const rows = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM "Notice" n
      WHERE n."personId" = ${ctx.actor.id} AND n."readAt" IS NULL AND ${listed}
      LIMIT ${COUNTED_MAX}) AS counted`;
  return rows[0]?.count ?? 0;
}
