import type { Context } from "~/infra/context";

/** Makes the tags of a question exactly these, inside the caller's transaction; new ones come into being. */
export async function setTags(
  tx: Context,
  questionId: number,
  names: readonly string[],
): Promise<void> {
  // One order for everybody, so that two who add the same new tags don't wait for each other.
  const sorted = [...names].sort();
  if (sorted.length > 0) {
    await tx.db.tag.createMany({ data: sorted.map((name) => ({ name })), skipDuplicates: true });
  }
  const tags = await tx.db.tag.findMany({
    where: { name: { in: sorted } },
    select: { id: true },
  });
  const ids = tags.map(({ id }) => id);
  await tx.db.questionTag.deleteMany({ where: { questionId, tagId: { notIn: ids } } });
  if (ids.length === 0) return;
  await tx.db.questionTag.createMany({
    data: ids.map((tagId) => ({ questionId, tagId })),
    skipDuplicates: true,
  });
}
