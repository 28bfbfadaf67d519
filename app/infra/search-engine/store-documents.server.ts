import type { Clock } from "../clock/port";
import { type Db, Prisma } from "../db/client.server";
import { columnText } from "./filter-sql.server";
import { leadOf } from "./lead";
import type { SearchDocument } from "./port";
import { vectorText } from "./vector-text";

const REPLACE = Prisma.sql`DO UPDATE SET
  languages = excluded.languages, "problemType" = excluded."problemType", tags = excluded.tags,
  "errorCodes" = excluded."errorCodes", "authorId" = excluded."authorId", solved = excluded.solved,
  recommended = excluded.recommended, official = excluded.official, outdated = excluded.outdated,
  worked = excluded.worked, failed = excluded.failed, votes = excluded.votes,
  "foldsKind" = excluded."foldsKind", "foldsId" = excluded."foldsId", "createdAt" = excluded."createdAt",
  "activeAt" = excluded."activeAt", lead = excluded.lead, vector = excluded.vector, "indexedAt" = excluded."indexedAt"`;
/** What a person's act put into a building meanwhile is newer than what the building read. */
const KEEP = Prisma.sql`DO NOTHING`;

/**
 * Writes documents into the live building and the one under way, in the place of what was there;
 * with `next` into the one under way alone, leaving what is there.
 */
export async function storeDocuments(
  db: Db,
  clock: Clock,
  documents: readonly SearchDocument[],
  into: "all" | "next",
): Promise<void> {
  if (documents.length === 0) return;
  const indexedAt = clock.now();
  const rows = JSON.stringify(documents.map((document) => rowOf(document, indexedAt)));
  const builds =
    into === "all"
      ? Prisma.sql`SELECT coalesce(max(live), 0) AS build FROM "SearchBuild"
          UNION SELECT next FROM "SearchBuild" WHERE next IS NOT NULL`
      : Prisma.sql`SELECT next AS build FROM "SearchBuild" WHERE next IS NOT NULL`;
  await db.$executeRaw`
    INSERT INTO "SearchDocument" (build, kind, id, languages, "problemType", tags, "errorCodes", "authorId",
      solved, recommended, official, outdated, worked, failed, votes, "foldsKind", "foldsId",
      "createdAt", "activeAt", lead, vector, "indexedAt")
    SELECT target.build, given.kind, given.id, given.languages, given."problemType", given.tags,
      given."errorCodes", given."authorId", given.solved, given.recommended, given.official, given.outdated,
      given.worked, given.failed, given.votes, given."foldsKind", given."foldsId",
      given."createdAt", given."activeAt", given.lead, given.vector, given."indexedAt"
    FROM jsonb_populate_recordset(NULL::"SearchDocument", ${rows}::jsonb) AS given
    CROSS JOIN (${builds}) AS target
    ORDER BY target.build, given.kind, given.id
    ON CONFLICT (build, kind, id) ${into === "all" ? REPLACE : KEEP}`;
}

/** Everything of a document but its words, and those as they are found by. */
function rowOf(document: SearchDocument, indexedAt: Date) {
  const { title, question, answers, comments, foldsInto, ...facts } = document;
  return {
    ...facts,
    tags: facts.tags.map(columnText),
    errorCodes: facts.errorCodes.map(columnText),
    foldsKind: foldsInto?.kind ?? null,
    foldsId: foldsInto?.id ?? null,
    lead: leadOf(document),
    vector: vectorText(document),
    indexedAt,
  };
}
