import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import type { WaitingJob } from "~/infra/jobs/waiting-jobs.server";
import { KeepingProblem } from "../problem";
import {
  type BackupHead,
  type BackupManifest,
  FORMAT_VERSION,
  HEAD_NAME,
  headShape,
  jobsShape,
  MANIFEST_NAME,
  manifestShape,
  pictureOf,
  Sums,
} from "./format";

/** More than any piece or picture has; a damaged length must not fill the memory. */
const PIECE_MAX_BYTES = 256 * 1024 * 1024;

/** What a backup holds, in the order in which it comes: head, tables, jobs, pictures, manifest. */
export type BackupPiece =
  | { kind: "head"; head: BackupHead }
  | { kind: "rows"; table: string; bytes: Buffer }
  | { kind: "jobs"; jobs: WaitingJob[] }
  | { kind: "picture"; key: string; type: string; bytes: Buffer }
  | { kind: "manifest"; manifest: BackupManifest };

/**
 * Reads a backup piece by piece. That all of it is as it was written is known once the end is
 * reached: a damaged or cut file is refused by then at the latest. `onBytes` is told how many bytes
 * of the file were read since the last time.
 */
export async function* readBackup(
  file: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<BackupPiece> {
  const source = createReadStream(file);
  source.on("data", (chunk) => onBytes(chunk.length));
  const files = extract();
  const piping = pipeline(source, createGunzip(), files);
  piping.catch(() => {});
  const sums = new Sums();
  let begun = false;
  let manifest: BackupManifest | null = null;
  try {
    for await (const entry of files) {
      const { name, size = 0 } = entry.header;
      if (size > PIECE_MAX_BYTES || manifest) throw new Error(`${name} does not belong here`);
      const bytes = await buffer(entry);
      const piece = pieceOf(name, bytes);
      if (begun !== (piece.kind !== "head")) throw new Error(`${name} does not belong here`);
      begun = true;
      if (piece.kind === "manifest") manifest = piece.manifest;
      else {
        sums.add(name, bytes, rowsOf(piece));
        yield piece;
      }
    }
    await piping;
    if (!manifest || !isDeepStrictEqual(sums.sections(), manifest.sections)) {
      throw new Error("the sums differ");
    }
  } catch (error) {
    if (error instanceof NewerFormat && (await isWhole(file))) throw newerBackup(file);
    throw broken(file, begun, error);
  } finally {
    source.destroy();
  }
  yield { kind: "manifest", manifest };
}

/** The bytes of a backup's file; refuses where there is none. */
export async function backupSize(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new KeepingProblem(`There is no file ${file}.`);
  return found.size;
}

function pieceOf(name: string, bytes: Buffer): BackupPiece {
  const json = () => JSON.parse(bytes.toString("utf8")) as unknown;
  if (name === HEAD_NAME) return { kind: "head", head: headOf(json()) };
  if (name === MANIFEST_NAME) return { kind: "manifest", manifest: manifestShape.parse(json()) };
  const table = /^tables\/([^/]+)\/\d+\.copy$/.exec(name)?.[1];
  if (table) return { kind: "rows", table, bytes };
  if (/^jobs\/\d+\.json$/.test(name)) return { kind: "jobs", jobs: jobsShape.parse(json()) };
  const picture = pictureOf(name);
  if (picture) return { kind: "picture", ...picture, bytes };
  throw new Error(`${name} is nothing that a backup holds`);
}

/** A head of a later format may look different: what version it is must be readable all the same. */
function headOf(json: unknown): BackupHead {
  const { formatVersion = 0, format } = json as Partial<BackupHead>;
  if (format === "askwell-backup" && formatVersion > FORMAT_VERSION) throw new NewerFormat();
  return headShape.parse(json);
}

/** Rows in PostgreSQL's text format end in a line feed, and hold none elsewhere. */
export function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

function rowsOf(piece: BackupPiece): number {
  if (piece.kind === "rows") return countLines(piece.bytes);
  return piece.kind === "jobs" ? piece.jobs.length : 1;
}

class NewerFormat extends Error {}

/** Whether gzip's own sum holds: a damaged version number is no newer version. */
async function isWhole(file: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return pipeline(createReadStream(file), createGunzip(), nowhere).then(
    () => true,
    () => false,
  );
}

function broken(file: string, begun: boolean, cause: unknown): KeepingProblem {
  const what = begun
    ? `${file} is damaged or cut off: it is not what was backed up. Use another backup, or copy this one again.`
    : `${file} is not a backup of Askwell, or it is damaged.`;
  return new KeepingProblem(what, { cause });
}

/** The backup was made by an Askwell that knows more than this one. */
export function newerBackup(file: string): KeepingProblem {
  return new KeepingProblem(
    `${file} was made by a newer Askwell than this one. Update Askwell, then restore.`,
  );
}
