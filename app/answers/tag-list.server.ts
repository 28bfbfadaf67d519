import type { Context } from "~/infra/context";

export type TagView = { name: string; count: number };

/** More tags than anybody looks through. */
const TAGS_SHOWN_MAX = 500;

/** The tags of the questions in sight, the most used first, then by name in the reader's language. */
export async function tagList(ctx: Context): Promise<TagView[]> {
  const tags = await ctx.db.$queryRaw<TagView[]>`
    SELECT t.name, count(*)::int AS count FROM "Tag" t JOIN "QuestionTag" q ON q."tagId" = t.id
    WHERE NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."questionId")
    GROUP BY t.id, t.name ORDER BY count DESC, t.id LIMIT ${TAGS_SHOWN_MAX}`;
  const { compare } = new Intl.Collator(ctx.locale);
  return tags.sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
