import type { Clock } from "../clock/port";
import type { Db } from "../db/client.server";
import type { DocumentRef } from "./port";

/** Documents taken up at once. */
const PORTION = 200;

/** What an engine missed while it was away, kept until it has it. */
export interface Lag {
  note(refs: readonly DocumentRef[]): Promise<void>;
  forget(refs: readonly DocumentRef[]): Promise<void>;
  /** The oldest, at most a portion. */
  read(): Promise<DocumentRef[]>;
}

export class PostgresLag implements Lag {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async note(refs: readonly DocumentRef[]): Promise<void> {
    const since = this.clock.now();
    await this.db.searchLag.createMany({
      data: refs.map(({ kind, id }) => ({ kind, id, since })),
      skipDuplicates: true,
    });
  }

  async forget(refs: readonly DocumentRef[]): Promise<void> {
    for (const kind of ["question", "article"] as const) {
      const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
      if (ids.length > 0) await this.db.searchLag.deleteMany({ where: { kind, id: { in: ids } } });
    }
  }

  async read(): Promise<DocumentRef[]> {
    const rows = await this.db.searchLag.findMany({
      orderBy: { since: "asc" },
      take: PORTION,
      select: { kind: true, id: true },
    });
    return rows.map(({ kind, id }) => ({ kind: kind as DocumentRef["kind"], id }));
  }
}
