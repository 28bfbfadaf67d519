import { mustBeAble, personViews } from "~/accounts/index.server";
import { postsForKeepers } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { readCursor, writeCursor } from "./flag-cursor";
import { FLAG_REASONS, FLAGGED_A_PAGE } from "./rules";
import type { FlaggedPage, FlagView } from "./views";

/** Posts in sight with open flags, as `f` and `p`. */
const FLAGGED = Prisma.sql`
  "Flag" f JOIN "Post" p ON p.id = f."postId" LEFT JOIN "Comment" c ON c."postId" = p.id
  WHERE f.open AND NOT EXISTS (
    SELECT 1 FROM "Removal" r WHERE r."postId" IN (p.id, p."threadId", c."onPostId"))`;

/**
 * A page, 25, of the posts in sight that somebody has flagged, with why and by whom, those that wait
 * longest first. `after` is the `next` of another page (anything else begins at the first): a page
 * begins behind a post and not at a number, so that none is skipped while flags are settled. Refuses
 * everybody but those who keep the place.
 */
export async function openFlags(ctx: Context, after = ""): Promise<FlaggedPage> {
  const { id: actorId } = mustBeAble(ctx, "hide");
  const cursor = readCursor(after);
  const behind = cursor
    ? Prisma.sql`HAVING (min(f."flaggedAt"), f."postId") > (${cursor.at}, ${cursor.postId})`
    : Prisma.empty;
  const waiting = await ctx.db.$queryRaw<{ postId: number; at: Date }[]>`
    SELECT f."postId", min(f."flaggedAt") AS at FROM ${FLAGGED}
    GROUP BY f."postId" ${behind} ORDER BY min(f."flaggedAt"), f."postId"
    LIMIT ${FLAGGED_A_PAGE + 1}`;
  const counts = await ctx.db.$queryRaw<{ total: number }[]>`
    SELECT count(DISTINCT f."postId")::int AS total FROM ${FLAGGED}`;
  const page = waiting.slice(0, FLAGGED_A_PAGE);
  const postIds = page.map(({ postId }) => postId);
  const posts = await postsForKeepers(ctx, postIds);
  const flags = await flagsOf(ctx, postIds);
  const last = page.at(-1);
  return {
    total: counts[0]?.total ?? 0,
    next: waiting.length > page.length && last ? writeCursor(last) : "",
    flagged: postIds.flatMap((postId) => {
      const post = posts.get(postId);
      if (!post) return [];
      const canSettle = post.author.id !== actorId;
      return [{ post, flags: flags.get(postId) ?? [], canSettle }];
    }),
  };
}

/** The open flags of some posts, the oldest first. */
async function flagsOf(ctx: Context, postIds: readonly number[]): Promise<Map<number, FlagView[]>> {
  const flags = await ctx.db.flag.findMany({
    where: { postId: { in: [...postIds] }, open: true },
    orderBy: { id: "asc" },
    select: { id: true, postId: true, personId: true, reason: true, note: true, flaggedAt: true },
  });
  const people = await personViews(ctx, [...new Set(flags.map(({ personId }) => personId))]);
  const byPost = new Map<number, FlagView[]>();
  for (const { id, postId, personId, reason, note, flaggedAt } of flags) {
    const by = people.get(personId);
    if (!by) continue;
    const known = FLAG_REASONS.find((each) => each === reason) ?? "other";
    const view = { id, reason: known, note, flaggedAt: flaggedAt.toISOString(), by };
    byPost.set(postId, [...(byPost.get(postId) ?? []), view]);
  }
  return byPost;
}
