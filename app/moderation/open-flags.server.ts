import { mustBeAble, personViews } from "~/accounts/index.server";
import { postsForKeepers } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { FLAG_REASONS, FLAGGED_MAX } from "./rules";
import type { FlaggedPostView } from "./views";

/**
 * The posts in sight that somebody has flagged, with why and by whom: at most 50, those that wait
 * longest first. Refuses everybody but those who keep the place.
 */
export async function openFlags(ctx: Context): Promise<FlaggedPostView[]> {
  const { id: actorId } = mustBeAble(ctx, "hide");
  const waiting = await ctx.db.$queryRaw<{ postId: number }[]>`
    SELECT f."postId" FROM "Flag" f
    JOIN "Post" p ON p.id = f."postId"
    LEFT JOIN "Comment" c ON c."postId" = p.id
    WHERE f.open AND NOT EXISTS (
      SELECT 1 FROM "Removal" r WHERE r."postId" IN (p.id, p."threadId", c."onPostId"))
    GROUP BY f."postId" ORDER BY min(f."flaggedAt"), f."postId" LIMIT ${FLAGGED_MAX}`;
  const postIds = waiting.map(({ postId }) => postId);
  const posts = await postsForKeepers(ctx, postIds);
  const flags = await ctx.db.flag.findMany({
    where: { postId: { in: postIds }, open: true },
    orderBy: { id: "asc" },
    select: { id: true, postId: true, personId: true, reason: true, note: true, flaggedAt: true },
  });
  const people = await personViews(ctx, [...new Set(flags.map(({ personId }) => personId))]);
  return postIds.flatMap((postId) => {
    const post = posts.get(postId);
    if (!post) return [];
    const own = flags.flatMap(({ id, personId, reason, note, flaggedAt, ...flag }) => {
      const by = people.get(personId);
      const known = FLAG_REASONS.find((each) => each === reason) ?? "other";
      return by && flag.postId === postId
        ? [{ id, reason: known, note, flaggedAt: flaggedAt.toISOString(), by }]
        : [];
    });
    return [{ post, flags: own, canSettle: post.author.id !== actorId }];
  });
}
