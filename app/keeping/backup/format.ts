import { createHash, type Hash } from "node:crypto";
import { z } from "zod";

/** Raised when an older Askwell could not read what this one writes. */
export const FORMAT_VERSION = 1;

/** The first file in a backup, and the last. */
export const HEAD_NAME = "askwell-backup.json";
export const MANIFEST_NAME = "manifest.json";

/** Said at the beginning: whose backup this is, from when, and what its tables look like. */
export const headShape = z.strictObject({
  format: z.literal("askwell-backup"),
  formatVersion: z.int(),
  askwell: z.string(),
  takenAt: z.iso.datetime(),
  postgresql: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
});
export type BackupHead = z.infer<typeof headShape>;

const sectionShape = z.strictObject({
  /** "tables/Post", "jobs", "pictures", "private-box" or "head". */
  name: z.string(),
  files: z.int(),
  bytes: z.int(),
  /** Rows of a table, jobs, or pictures. */
  rows: z.int(),
  sha256: z.string(),
});
export type BackupSection = z.infer<typeof sectionShape>;

/** Said at the end: what must have been read by then, to the byte. */
export const manifestShape = z.strictObject({
  sections: z.array(sectionShape),
  sequences: z.array(z.strictObject({ name: z.string(), value: z.string(), used: z.boolean() })),
  /** Pictures of posts whose bytes were lost before the backup. */
  lostPictures: z.array(z.string()),
});
export type BackupManifest = z.infer<typeof manifestShape>;

/** How many rows a backup has in the sections whose names begin so: "tables/", "jobs", "pictures". */
export function rowsIn({ sections }: BackupManifest, beginning: string): number {
  return sections
    .filter(({ name }) => name.startsWith(beginning))
    .reduce((sum, { rows }) => sum + rows, 0);
}

export const jobsShape = z.array(
  z.strictObject({
    queue: z.string(),
    data: z.record(z.string(), z.unknown()),
    startAfter: z.iso.datetime(),
  }),
);

/** The section that a file of a backup belongs to. */
export function sectionOf(name: string): string {
  const [first = "", second = ""] = name.split("/");
  if (name === HEAD_NAME) return "head";
  return first === "tables" ? `tables/${second}` : first;
}

/** The numbered name of a piece of a section. */
export function pieceName(section: string, number: number, ending: string): string {
  return `${section}/${String(number).padStart(6, "0")}.${ending}`;
}

const ENDINGS: Record<string, string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  // A picture of a private box: what it is stands sealed in its row.
  "application/octet-stream": "sealed",
};

/** The name of a stored picture in a backup: its key, with the ending of its type. */
export function pictureName({ key, type }: { key: string; type: string }): string {
  const ending = ENDINGS[type];
  if (!ending) throw new Error(`A picture can't be of type ${type}`);
  return `${key}.${ending}`;
}

/** Key and type of a picture from its name in a backup, or null. */
export function pictureOf(name: string): { key: string; type: string } | null {
  const [, key = "", ending = ""] = /^((?:pictures|private-box)\/.+)\.(\w+)$/.exec(name) ?? [];
  const type = Object.keys(ENDINGS).find((each) => ENDINGS[each] === ending);
  return type ? { key, type } : null;
}

/** Adds up what a backup holds. One sum for a section: millions of pictures need no list of sums. */
export class Sums {
  readonly #sections = new Map<string, Omit<BackupSection, "name" | "sha256"> & { hash: Hash }>();

  add(name: string, bytes: Uint8Array, rows: number): void {
    const section = sectionOf(name);
    const sum = this.#sections.get(section) ?? {
      files: 0,
      bytes: 0,
      rows: 0,
      hash: createHash("sha256"),
    };
    this.#sections.set(section, sum);
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.rows += rows;
    sum.hash.update(`${name}\n${bytes.length}\n`);
    sum.hash.update(bytes);
  }

  /** Everything added so far, by section; nothing can be added afterwards. */
  sections(): BackupSection[] {
    return [...this.#sections].map(([name, { hash, ...counts }]) => ({
      name,
      ...counts,
      sha256: hash.digest("hex"),
    }));
  }
}
