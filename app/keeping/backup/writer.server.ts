import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";
import { type BackupHead, type BackupManifest, HEAD_NAME, MANIFEST_NAME, Sums } from "./format";

/** Text shrinks to nearly as little as at the default of 6, pictures to nothing at any level, in a third of the time. */
const GZIP_LEVEL = 3;

/** Writes a backup: a gzipped tar that any system unpacks, a file at a time and never much in memory. */
export class BackupWriter {
  readonly #pack = pack();
  readonly #sums = new Sums();
  readonly #written: Promise<void>;
  readonly #failed: Promise<never>;

  constructor(
    sink: Writable,
    readonly takenAt: Date,
  ) {
    this.#written = pipeline(this.#pack, createGzip({ level: GZIP_LEVEL }), sink);
    this.#failed = this.#written.then(() => new Promise<never>(() => {}));
    // Whoever waits for a piece is told; the promise alone must not end the process.
    this.#failed.catch(() => {});
  }

  /** Adds a file that holds `rows` rows; done when there is room for the next one. */
  async add(name: string, content: Buffer, rows: number): Promise<void> {
    this.#sums.add(name, content, rows);
    await this.#put(name, content);
  }

  addHead(head: BackupHead): Promise<void> {
    return this.add(HEAD_NAME, jsonOf(head), 1);
  }

  /** Writes the manifest and waits until everything is in the sink. */
  async finish(rest: Omit<BackupManifest, "sections">): Promise<BackupManifest> {
    const manifest = { sections: this.#sums.sections(), ...rest };
    await this.#put(MANIFEST_NAME, jsonOf(manifest));
    this.#pack.finalize();
    await this.#written;
    return manifest;
  }

  /** Lets go of the sink when the backup can't be finished. */
  async abandon(): Promise<void> {
    this.#pack.destroy();
    await this.#written.catch(() => {});
  }

  #put(name: string, content: Buffer): Promise<void> {
    const header = { name, size: content.length, mode: 0o600, mtime: this.takenAt };
    const put = new Promise<void>((resolve, reject) => {
      this.#pack.entry(header, content, (error) => (error ? reject(error) : resolve()));
    });
    put.catch(() => {});
    return Promise.race([this.#failed, put]);
  }
}

function jsonOf(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
