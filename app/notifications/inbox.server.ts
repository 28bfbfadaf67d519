import { personViews, signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { asNoticeKind } from "./kinds";
import { standing } from "./standing.server";
import type { Inbox } from "./views";

export const NOTICES_A_PAGE = 20;
/** Nobody counts further; it bounds what one page makes the database look at. */
const COUNTED_MAX = 100;
/** Nobody reads further back. */
const PAGES_MAX = 50;

type Row = {
  id: number;
  kind: string;
  createdAt: Date;
  readAt: Date | null;
  actorId: number | null;
  title: string;
  language: string;
};

/** One page, 20 lines, of the actor's own notices that still stand, newest first. Refuses visitors. */
export async function inbox(ctx: Context, page: number): Promise<Inbox> {
  const { id: personId } = signedInActor(ctx);
  const counts = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT 1 FROM "Notice" n
      WHERE n."personId" = ${personId} AND n.shown AND ${standing}
      LIMIT ${PAGES_MAX * NOTICES_A_PAGE}) AS counted`;
  const total = counts[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / NOTICES_A_PAGE));
  const asked = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT n.id, n.kind, n."createdAt", n."readAt", n."actorId", q.title, p.language
    FROM "Notice" n JOIN "Question" q ON q."postId" = n."questionId" JOIN "Post" p ON p.id = q."postId"
    WHERE n."personId" = ${personId} AND n.shown AND ${standing}
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
    rows: rows.flatMap(({ id, kind: text, createdAt, readAt, actorId, title, language }) => {
      const kind = asNoticeKind(text);
      const by = actorId === null ? null : (people.get(actorId) ?? null);
      if (!kind) return [];
      return [
        { id, kind, at: createdAt.toISOString(), unread: readAt === null, title, language, by },
      ];
    }),
  };
}

/** How many notices the actor has not read, counted up to 100; none for visitors. */
export async function unreadNotices(ctx: Context): Promise<number> {
  if (!ctx.actor) return 0;
  const rows = await ctx.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM "Notice" n
      WHERE n."personId" = ${ctx.actor.id} AND n."readAt" IS NULL AND n.shown AND ${standing}
      LIMIT ${COUNTED_MAX}) AS counted`;
  return rows[0]?.count ?? 0;
}
