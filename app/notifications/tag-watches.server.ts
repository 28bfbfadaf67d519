import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { tagIdOf } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";

/** More tags than one person can keep an eye on; bounds who is looked up for a question. */
const TAGS_MAX = 100;

/** The actor follows a tag; doing so twice changes nothing. Refuses `post.not-found` for a tag no question in sight carries. */
export async function followTag(ctx: Context, name: string): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  const tagId = await tagIdOf(ctx, name);
  if ((await ctx.db.tagWatch.count({ where: { personId } })) >= TAGS_MAX)
    throw new Refusal("notices.too-many-tags", { max: TAGS_MAX });
  await ctx.db.tagWatch.createMany({
    data: [{ personId, tagId, since: ctx.clock.now() }],
    skipDuplicates: true,
  });
}

/** The actor follows a tag no longer; not having followed it is fine. */
export async function unfollowTag(ctx: Context, name: string): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.tagWatch.deleteMany({ where: { personId, tag: { name } } });
}

/** The names of the tags that the actor follows, in their order of names; none for visitors. */
export async function followedTags(ctx: Context): Promise<string[]> {
  if (!ctx.actor) return [];
  const rows = await ctx.db.tagWatch.findMany({
    where: { personId: ctx.actor.id },
    select: { tag: { select: { name: true } } },
  });
  const { compare } = new Intl.Collator(ctx.locale);
  return rows.map(({ tag }) => tag.name).sort(compare);
}

/** Whether the actor follows a tag. */
export async function followsTag(ctx: Context, name: string): Promise<boolean> {
  if (!ctx.actor) return false;
  const where = { personId: ctx.actor.id, tag: { name } };
  return (await ctx.db.tagWatch.count({ where })) > 0;
}
