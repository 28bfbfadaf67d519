import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { quoted, type TableShape } from "./catalogue.server";

/** Takes the rows of one table, in the form in which a snapshot gives them. */
export type RowsIn = {
  /** Bytes may end anywhere, also within a row. */
  write(bytes: Buffer): Promise<void>;
  /** Gives how many rows came. */
  end(): Promise<number>;
};

/** Opens a table for rows; one at a time on a connection. */
export function rowsInto(client: pg.Client, { name, columns }: TableShape): RowsIn {
  const stream = client.query(
    copyFrom(`COPY public.${quoted(name)} (${columns.map(quoted).join(", ")}) FROM STDIN`),
  );
  const failed = new Promise<never>((_, reject) => {
    stream.once("error", (error) => reject(new Error(`${name}: ${error.message}`)));
  });
  // Whoever waits for a write is told; the promise alone must not end the process.
  failed.catch(() => {});
  stream.on("error", () => {});
  const orFailed = <Result>(work: Promise<Result>) => Promise.race([work, failed]);
  return {
    write: (bytes) =>
      orFailed(
        new Promise((resolve, reject) => {
          stream.write(bytes, (error) => (error ? reject(error) : resolve()));
        }),
      ),
    async end() {
      await orFailed(
        new Promise<void>((resolve) => {
          stream.once("finish", () => resolve());
          stream.end();
        }),
      );
      return stream.rowCount;
    },
  };
}
