import { type Db, Prisma } from "~/infra/db/client.server";
import type { TableName } from "../tables";
import { inPages, PAGE } from "./in-pages.server";
import type { Section } from "./section";

type StoredRow = Record<string, unknown>;

/**
 * A section of rows as they are stored: `columns` of a table in the order of its `key`, which they
 * include. Names are ours alone, from this folder.
 */
export function storedRows(
  name: string,
  { table, key, columns }: { table: TableName; key: readonly string[]; columns: readonly string[] },
): Section {
  const [from, order, what] = [[table], key, columns].map(columnList);
  const read = (db: Db, after: readonly unknown[]) => {
    const later = after.length
      ? Prisma.sql`WHERE (${order}) > (${Prisma.join([...after])})`
      : Prisma.empty;
    return db.$queryRaw<StoredRow[]>`
      SELECT ${what} FROM ${from} ${later} ORDER BY ${order} LIMIT ${PAGE}`;
  };
  return {
    name,
    rows: (db) =>
      inPages<unknown[], StoredRow>(
        [],
        (after) => read(db, after),
        (row) => key.map((column) => row[column]),
      ),
  };
}

function columnList(names: readonly string[]): Prisma.Sql {
  for (const name of names) if (!/^\w+$/.test(name)) throw new Error(`Not a name: ${name}`);
  return Prisma.raw(names.map((name) => `"${name}"`).join(", "));
}
