import type { Context } from "~/infra/context";
import { MODERATION_VERBS, type ModerationVerb } from "./rules";

/** One line of the log of those who keep the place. */
export type LoggedAct = {
  id: number;
  actorId: number;
  verb: ModerationVerb;
  postId: number;
  reason: string;
  note: string;
  actedAt: Date;
};

type NewAct = Pick<LoggedAct, "actorId" | "verb" | "postId"> &
  Partial<Pick<LoggedAct, "reason" | "note">>;

/** Adds a line to the log and tells its followers, inside the caller's transaction. */
export async function logAct(
  tx: Context,
  { actorId, verb, postId, reason = "", note = "" }: NewAct,
): Promise<void> {
  const { id } = await tx.db.moderationAct.create({
    data: { actorId, verb, postId, reason, note, actedAt: tx.clock.now() },
    select: { id: true },
  });
  await tx.jobs.publish("moderation.acted", { actId: id });
}

/** The lines of one kind about some posts, the oldest first. */
export async function actsOn(
  ctx: Context,
  postIds: readonly number[],
  verb: ModerationVerb,
): Promise<Pick<LoggedAct, "id" | "actorId" | "postId" | "note" | "actedAt">[]> {
  return ctx.db.moderationAct.findMany({
    where: { postId: { in: [...postIds] }, verb },
    orderBy: { id: "asc" },
    select: { id: true, actorId: true, postId: true, note: true, actedAt: true },
  });
}

/** Lines of the log, the newest first, with how many there are; one line by `id`. */
export async function moderationActs(
  ctx: Context,
  { id, skip = 0, take }: { id?: number; skip?: number; take: number },
): Promise<{ acts: LoggedAct[]; total: number }> {
  const where = id === undefined ? {} : { id };
  const total = await ctx.db.moderationAct.count({ where });
  const rows = await ctx.db.moderationAct.findMany({
    where,
    orderBy: { id: "desc" },
    skip,
    take,
    select: {
      id: true,
      actorId: true,
      verb: true,
      postId: true,
      reason: true,
      note: true,
      actedAt: true,
    },
  });
  const acts = rows.flatMap((row) => {
    const verb = MODERATION_VERBS.find((each) => each === row.verb);
    return verb ? [{ ...row, verb }] : [];
  });
  return { acts, total };
}
