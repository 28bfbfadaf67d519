import type { Context } from "~/infra/context";

/** Who is meant by `@name`, by mention key. Of several with one key, the one who has been here longest. */
export async function mentionedPeople(
  ctx: Context,
  keys: readonly string[],
): Promise<Map<string, { id: number }>> {
  if (keys.length === 0) return new Map();
  const rows = await ctx.db.person.findMany({
    where: { mentionKey: { in: [...new Set(keys)] } },
    orderBy: { id: "desc" },
    select: { id: true, mentionKey: true },
  });
  return new Map(rows.map(({ id, mentionKey }) => [mentionKey, { id }]));
}
