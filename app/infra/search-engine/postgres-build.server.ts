import type { Clock } from "../clock/port";
import { type Db, Prisma } from "../db/client.server";
import type { DocumentRef, SearchDocument } from "./port";
import { storeDocuments } from "./store-documents.server";

/** The building that is read from. */
export const LIVE = Prisma.sql`(SELECT coalesce(max(live), 0) FROM "SearchBuild")`;

/** The clocks of several hosts differ by so much: better written twice than left old. */
const SKEW_SECONDS = 10;

/** Rows taken away at once, so that nobody waits for a swap. */
const PORTION = 5_000;

/** Begins a new building of the index, or takes up the one that was left. Gives how far it had come. */
export async function beginBuild(db: Db, clock: Clock): Promise<DocumentRef | null> {
  const now = clock.now();
  await db.$executeRaw`
    INSERT INTO "SearchBuild" (id, live, next, "startedAt") VALUES (1, 0, 1, ${now})
    ON CONFLICT (id) DO UPDATE SET next = "SearchBuild".live + 1, "afterKind" = NULL, "afterId" = NULL, "startedAt" = ${now}
    WHERE "SearchBuild".next IS NULL`;
  const build = await db.searchBuild.findUnique({
    where: { id: 1 },
    select: { afterKind: true, afterId: true },
  });
  if (!build?.afterKind || build.afterId === null) return null;
  return { kind: build.afterKind as DocumentRef["kind"], id: build.afterId };
}

/** Puts documents into the new building, where nothing newer is there, and notes how far it is. */
export async function addToBuild(
  db: Db,
  clock: Clock,
  documents: readonly SearchDocument[],
  after: DocumentRef,
): Promise<void> {
  await storeDocuments(db, clock, documents, "next");
  await db.searchBuild.updateMany({
    where: { id: 1, next: { not: null } },
    data: { afterKind: after.kind, afterId: after.id },
  });
}

/** What was put into the live building since the new one was begun: what people did, for nothing else writes there. */
export async function writtenMeanwhile(db: Db): Promise<DocumentRef[]> {
  return db.$queryRaw<DocumentRef[]>`
    SELECT kind, id FROM "SearchDocument" WHERE build = ${LIVE} AND "indexedAt" >=
      (SELECT "startedAt" - ${`${SKEW_SECONDS} seconds`}::interval FROM "SearchBuild" WHERE next IS NOT NULL)`;
}

/** Puts the new building in the place of the live one, then takes the old one away. */
export async function swapBuild(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchBuild" SET live = next, next = NULL, "afterKind" = NULL, "afterId" = NULL
    WHERE id = 1 AND next IS NOT NULL`;
  for (let gone = PORTION; gone === PORTION; )
    gone = await db.$executeRaw`
      DELETE FROM "SearchDocument" WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM "SearchDocument" WHERE build < ${LIVE} LIMIT ${PORTION}))`;
}
