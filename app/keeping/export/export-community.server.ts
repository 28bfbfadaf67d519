import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Context } from "~/infra/context";
import type { Db } from "~/infra/db/client.server";
import type { Installation } from "../installation";
import { writeWholeFile } from "../whole-file.server";
import { privateSections } from "./private-sections.server";
import { publicSections } from "./public-sections.server";
import type { Section } from "./section";

/** Raised when a field is taken away or means something else; new fields do not raise it. */
export const EXPORT_VERSION = 1;

export type ExportWishes = {
  /** Where it shall stand: an absolute path. */
  file: string;
  /** Replaces a file of that name. */
  force?: boolean;
  /** Adds what is nobody's but the owner's: addresses, removed posts, flags, the log. */
  withPrivate?: boolean;
  onProgress?: (progress: { section: string; rows: number }) => void;
};

/** Rows by section, private ones as "private.flags". */
export type ExportReport = { rows: Record<string, number> };

/**
 * Writes the community as JSON, as it stands at one instant: everything that anybody may read, and
 * with `withPrivate` what its owner may. One row a line, in the order of ids. Refuses
 * (`KeepingProblem`) to replace a file unless told.
 */
export async function exportCommunity(
  ctx: Context,
  { version }: Pick<Installation, "version">,
  wishes: ExportWishes,
): Promise<ExportReport> {
  const { transactions, site } = ctx;
  if (!transactions) throw new Error("An export opens a transaction of its own");
  const rows: Record<string, number> = {};
  await writeWholeFile(wishes.file, wishes, (sink) =>
    transactions.snapshot((db) => pipeline(Readable.from(text(db)), sink)),
  );
  return { rows };

  async function* text(db: Db): AsyncGenerator<string> {
    const head = {
      format: "askwell-export",
      formatVersion: EXPORT_VERSION,
      askwell: version,
      exportedAt: ctx.clock.now().toISOString(),
      site: { name: site.name, origin: site.origin },
    };
    yield JSON.stringify(head).slice(0, -1);
    for (const section of publicSections) yield* list(db, section, section.name);
    if (wishes.withPrivate) {
      yield ',\n"private": {';
      for (const [index, section] of privateSections.entries()) {
        yield* list(db, section, `private.${section.name}`, index > 0);
      }
      yield "}";
    }
    yield "}\n";
  }

  async function* list(db: Db, section: Section, fullName: string, comma = true) {
    let count = 0;
    yield `${comma ? "," : ""}\n${JSON.stringify(section.name)}: [`;
    for await (const row of section.rows(db, site)) {
      yield `${count === 0 ? "" : ","}\n${JSON.stringify(row)}`;
      count++;
      if (count % 1_000 === 0) wishes.onProgress?.({ section: fullName, rows: count });
    }
    rows[fullName] = count;
    wishes.onProgress?.({ section: fullName, rows: count });
    yield "]";
  }
}
