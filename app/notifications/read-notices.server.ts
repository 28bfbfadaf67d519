import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { postNotFound } from "~/posts/index.server";
import { standing } from "./standing.server";

/**
 * Marks one of the actor's own notices as read and gives the path of what it tells of. Refuses
 * `post.not-found` (404) for anybody else's, and for one that no longer stands.
 */
export async function openNotice(ctx: Context, noticeId: number): Promise<string> {
  const { id: personId } = signedInActor(ctx);
  const [notice] = await ctx.db.$queryRaw<{ questionId: number; postId: number; title: string }[]>`
    SELECT n."questionId", n."postId", q.title
    FROM "Notice" n JOIN "Question" q ON q."postId" = n."questionId"
    WHERE n.id = ${noticeId} AND n."personId" = ${personId} AND n.shown AND ${standing}`;
  if (!notice) throw postNotFound();
  await ctx.db.notice.updateMany({
    where: { id: noticeId, personId, readAt: null },
    data: { readAt: ctx.clock.now() },
  });
  const { questionId, postId, title } = notice;
  return postId === questionId
    ? paths.question(questionId, title)
    : paths.post(questionId, title, postId);
}

/** Marks all of the actor's notices as read. */
export async function readAllNotices(ctx: Context): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.notice.updateMany({
    where: { personId, readAt: null, shown: true },
    data: { readAt: ctx.clock.now() },
  });
}

/** Marks what the actor was told of one question as read, since they are looking at it; nothing for visitors. */
export async function readNoticesOfQuestion(ctx: Context, questionId: number): Promise<void> {
  if (!ctx.actor) return;
  await ctx.db.notice.updateMany({
    where: { personId: ctx.actor.id, questionId, readAt: null },
    data: { readAt: ctx.clock.now() },
  });
}
