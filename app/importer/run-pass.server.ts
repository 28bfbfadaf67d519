import { basename } from "node:path";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdImport, type ImportKind, importedIds, recordImported } from "~/posts/index.server";
import { type Attributes, LeftOut } from "./fields";
import { readRows } from "./row-stream.server";
import type { Line, Tally } from "./tally";

/** One import on its way: what all passes share. */
export type Run = {
  ctx: Context;
  origin: string;
  batchSize: number;
  tally: Tally;
  onBytes(file: string, bytes: number): void;
};

/** What writing a batch gave: our ids by theirs; the rest was left out, and why. */
export type Written = {
  made: Map<string, number>;
  leftOut?: Map<string, string>;
  /** Questions that look different now: they are indexed anew. */
  questionIds?: Iterable<number>;
  changes?: readonly { what: string; count: number }[];
};

/** One reading of one file, for the rows of one kind. */
export type Pass<Row extends { id: string }, Ready extends { id: string }> = {
  path: string;
  kind: ImportKind;
  line: Line;
  /** Whose row this is: this pass's, another's (null), or nobody's: a line to count it in, and why. */
  choose(attributes: Attributes): "mine" | null | { line: Line; why: string };
  /** Where rows that are no XML are counted; null when another pass of the file does. */
  unreadable: Line | null;
  parse(attributes: Attributes): Row;
  /** Slow work before the transaction, and what it changed; throws LeftOut. */
  prepare(row: Row): Promise<{ row: Ready; changes: readonly string[] }>;
  write(tx: Context, rows: Ready[]): Promise<Written>;
};

/** Rows of one batch hold no more characters than this, whatever their number. */
const BATCH_CHARACTERS = 1_000_000;
/** As many texts are rendered at once as there are renderers. */
const RENDERERS = 2;

/**
 * Reads a file once and imports its rows of one kind, a batch a transaction: rows, the note that
 * they are here, and the job that indexes them commit together, so that a stop at any moment loses
 * and doubles nothing.
 */
export async function runPass<Row extends { id: string }, Ready extends { id: string }>(
  run: Run,
  pass: Pass<Row, Ready>,
): Promise<void> {
  const file = basename(pass.path);
  let batch: Row[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0) await importBatch(run, pass, batch);
    batch = [];
    characters = 0;
  };
  for await (const item of readRows(pass.path, (bytes) => run.onBytes(file, bytes))) {
    if (item.type !== "row") {
      noteUnreadable(run, pass, file, item);
      continue;
    }
    const owner = pass.choose(item.attributes);
    if (owner === null) continue;
    const line = owner === "mine" ? pass.line : owner.line;
    line.read++;
    if (owner !== "mine") {
      line.leaveOut(owner.why);
      continue;
    }
    try {
      batch.push(pass.parse(item.attributes));
    } catch (error) {
      leaveOut(run, line, file, item.attributes.Id ?? "?", error);
      continue;
    }
    for (const name in item.attributes) characters += item.attributes[name]?.length ?? 0;
    if (batch.length >= run.batchSize || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
}

async function importBatch<Row extends { id: string }, Ready extends { id: string }>(
  { ctx, origin, tally, ...run }: Run,
  pass: Pass<Row, Ready>,
  batch: readonly Row[],
): Promise<void> {
  const { line, kind } = pass;
  const file = basename(pass.path);
  const from = { origin, kind };
  const known = await importedIds(
    ctx,
    from,
    batch.map(({ id }) => id),
  );
  const fresh = new Map<string, Row>();
  for (const row of batch) {
    if (known.has(row.id) || fresh.has(row.id)) line.alreadyThere++;
    else fresh.set(row.id, row);
  }
  const ready: { row: Ready; changes: readonly string[] }[] = [];
  await inParallel([...fresh.values()], async (row) => {
    try {
      ready.push(await pass.prepare(row));
    } catch (error) {
      leaveOut({ ctx, origin, tally, ...run }, line, file, row.id, error);
    }
  });
  if (ready.length === 0) return;
  // The order of the file, whichever text was rendered first.
  const order = new Map([...fresh.keys()].map((id, index) => [id, index]));
  ready.sort((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0));
  const written = await inTransaction(ctx, async (tx) => {
    await holdImport(tx, origin);
    // Another import of the same dump may have been faster since we looked.
    const rows = ready.map(({ row }) => row);
    const meanwhile = await importedIds(
      tx,
      from,
      rows.map(({ id }) => id),
    );
    const result = await pass.write(
      tx,
      rows.filter(({ id }) => !meanwhile.has(id)),
    );
    await recordImported(tx, from, result.made);
    const questionIds = [...new Set(result.questionIds)];
    if (questionIds.length > 0) await tx.jobs.publish("questions.imported", { questionIds });
    return result;
  });
  for (const { row, changes } of ready) {
    const why = written.leftOut?.get(row.id);
    if (written.made.has(row.id)) {
      line.made++;
      for (const change of changes) tally.change(change);
    } else if (why !== undefined) line.leaveOut(why);
    else line.alreadyThere++;
  }
  for (const { what, count } of written.changes ?? []) tally.change(what, count);
}

async function inParallel<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const workers = Array.from({ length: RENDERERS }, async () => {
    for (const item of waiting) await work(item);
  });
  await Promise.all(workers);
}

function leaveOut({ tally }: Run, line: Line, file: string, id: string, error: unknown): void {
  if (!(error instanceof LeftOut)) throw error;
  line.leaveOut(error.why);
  if (error.broken) tally.fault({ file, id, why: error.why });
}

function noteUnreadable<Row extends { id: string }, Ready extends { id: string }>(
  { tally }: Run,
  { unreadable }: Pass<Row, Ready>,
  file: string,
  item: { type: "broken"; id: string; why: string } | { type: "fault"; why: string },
): void {
  if (!unreadable) return;
  tally.fault({ file, id: item.type === "broken" ? item.id : null, why: item.why });
  if (item.type === "fault") return;
  unreadable.read++;
  unreadable.leaveOut("it is not well-formed XML");
}
