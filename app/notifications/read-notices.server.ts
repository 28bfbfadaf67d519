import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { paths } from "~/paths";
import { postNotFound } from "~/posts/index.server";
import { topic } from "~/shared/live";
import { type PlaceRow, placeOf } from "./places";
import { standing } from "./standing.server";
import { subjectColumns, subjectJoins } from "./subject-rows.server";

/**
 * Marks one of the actor's own notices as read and gives the path of what it tells of. Refuses
 * `post.not-found` (404) for anybody else's, and for one that no longer stands.
 */
export async function openNotice(ctx: Context, noticeId: number): Promise<string> {
  const { id: personId } = signedInActor(ctx);
  const [notice] = await ctx.db.$queryRaw<Opened[]>`
    SELECT ${subjectColumns}, n.kind = 'flag-outcome' AS flagged,
      ${isGone(Prisma.sql`n."questionId"`)} AS "questionGone", ${isGone(Prisma.sql`n."postId"`)} AS "postGone"
    FROM "Notice" n ${subjectJoins}
    WHERE n.id = ${noticeId} AND n."personId" = ${personId} AND n.shown AND ${standing}`;
  if (!notice) throw postNotFound();
  await markRead(ctx, personId, { id: noticeId });
  const { questionId, flagged, questionGone, postGone } = notice;
  // Who flagged it sees no more of it than others do.
  if (flagged && questionGone) return paths.inbox();
  return placeOf(flagged && postGone ? { ...notice, postId: questionId } : notice, true);
}

type Opened = PlaceRow & { flagged: boolean; questionGone: boolean; postGone: boolean };

const isGone = (postId: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = ${postId})`;

/** Marks all of the actor's notices as read. */
export async function readAllNotices(ctx: Context): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await markRead(ctx, personId, { shown: true });
}

/** Marks what the actor was told of one incident as read, since they are looking at it; nothing for visitors. */
export async function readNoticesOfIncident(ctx: Context, incidentId: number): Promise<void> {
  if (ctx.actor) await markRead(ctx, ctx.actor.id, { incidentId });
}

/** Marks what the actor was told of one question as read, since they are looking at it; nothing for visitors. */
export async function readNoticesOfQuestion(ctx: Context, questionId: number): Promise<void> {
  if (ctx.actor) await markRead(ctx, ctx.actor.id, { questionId });
}

type Which = { id?: number; questionId?: number; incidentId?: number; shown?: boolean };

/** Their other pages hear that the count changed. */
async function markRead(ctx: Context, personId: number, which: Which): Promise<void> {
  const { count } = await ctx.db.notice.updateMany({
    where: { ...which, personId, readAt: null },
    data: { readAt: ctx.clock.now() },
  });
  if (count > 0) await ctx.live.tell([topic("person", personId)]);
}
