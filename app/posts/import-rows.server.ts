import type { Context } from "~/infra/context";

/** What an imported row became, or stands for. */
export type ImportKind =
  | "person"
  | "former-person"
  | "question"
  | "answer"
  | "comment"
  | "acceptance"
  | "acceptance-date"
  | "closure-reason";

/** Where a row came from: a forum ("stackexchange"), what the row is, its id there. */
export type ImportedFrom = { origin: string; kind: ImportKind };

/** Our ids of the rows that were imported before, by their ids there. */
export async function importedIds(
  ctx: Context,
  { origin, kind }: ImportedFrom,
  externalIds: Iterable<string>,
): Promise<Map<string, number>> {
  const wanted = [...new Set(externalIds)];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db.importedRow.findMany({
    where: { origin, kind, externalId: { in: wanted } },
    select: { externalId: true, localId: true },
  });
  return new Map(rows.map(({ externalId, localId }) => [externalId, localId]));
}

/** Notes what rows became, in the transaction that makes them: so nothing is ever made twice. */
export async function recordImported(
  tx: Context,
  { origin, kind }: ImportedFrom,
  made: ReadonlyMap<string, number>,
): Promise<void> {
  if (made.size === 0) return;
  await tx.db.$executeRaw`
    INSERT INTO "ImportedRow" (origin, kind, "externalId", "localId")
    SELECT ${origin}, ${kind}, * FROM unnest(${[...made.keys()]}::text[], ${[...made.values()]}::int[])`;
}

/** Lets one import of an origin write at a time, until the transaction ends. */
export async function holdImport(tx: Context, origin: string): Promise<void> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${origin}`}, 0))`;
}
