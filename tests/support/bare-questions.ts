import { makePerson } from "./make";
import type { World } from "./world";

/** Questions that search documents belong to; what they say themselves doesn't matter. */
export async function bareQuestions(world: World, count: number): Promise<number[]> {
  const author = await makePerson(world);
  const rows = await world.db.$queryRaw<{ id: number }[]>`
    WITH next AS (
      SELECT nextval(pg_get_serial_sequence('"Post"', 'id'))::int AS id FROM generate_series(1, ${count}::int)
    ), post AS (
      INSERT INTO "Post" (id, kind, "threadId", "authorId", language, source, html, "rendererVersion", "createdAt")
      SELECT id, 'question', id, ${author.id}, 'en', '-', '-', 1, now() FROM next RETURNING id
    )
    INSERT INTO "Question" ("postId", title, "problemType", "lastActivityAt")
    SELECT id, '-', 'how-to', now() FROM post RETURNING "postId" AS id`;
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}
