import type { Db } from "~/infra/db/client.server";

/** A list in an export: its name, and its rows in the order of their ids. */
export type Section = {
  name: string;
  rows(db: Db, site: { origin: string }): AsyncIterable<object>;
};

/** An instant as exports write it: ISO 8601 in UTC, or null. */
export function instant(at: Date | null | undefined): string | null {
  return at ? at.toISOString() : null;
}
