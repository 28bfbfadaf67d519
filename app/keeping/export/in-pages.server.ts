/** Rows read at a time: what stands in memory. */
export const PAGE = 500;

/** All rows, a page at a time: `read` gives those after a key, `keyOf` tells where a row stands. */
export async function* inPages<Key, Row>(
  first: Key,
  read: (after: Key) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<Row> {
  for (let after = first; ; ) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = keyOf(last);
  }
}
