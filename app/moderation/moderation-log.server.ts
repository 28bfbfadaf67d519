import { mustBeAble, personViews } from "~/accounts/index.server";
import { postsForKeepers } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { moderationActs } from "~/posts/index.server";
import type { PageOf } from "~/shared/views";
import { LOG_PAGE } from "./rules";
import type { ActView } from "./views";

/** A page of what those who keep the place did, the newest first; refuses everybody else. A page beyond the end gives the last. */
export async function moderationLog(ctx: Context, asked: number): Promise<PageOf<ActView>> {
  mustBeAble(ctx, "hide");
  const { total } = await moderationActs(ctx, { take: 1 });
  const pages = Math.max(1, Math.ceil(total / LOG_PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  const { acts } = await moderationActs(ctx, { skip: (page - 1) * LOG_PAGE, take: LOG_PAGE });
  const posts = await postsForKeepers(
    ctx,
    acts.map(({ postId }) => postId),
  );
  const people = await personViews(ctx, [...new Set(acts.map(({ actorId }) => actorId))]);
  const rows = acts.flatMap(({ id, verb, actorId, postId, reason, note, actedAt }) => {
    const actor = people.get(actorId);
    const post = posts.get(postId);
    if (!actor || !post) return [];
    const { kind, questionId, questionTitle, questionLanguage } = post;
    const place = { postId, kind, questionId, questionTitle, questionLanguage };
    return [{ id, verb, actor, reason, note, actedAt: actedAt.toISOString(), post: place }];
  });
  return { rows, page, pages, total };
}
