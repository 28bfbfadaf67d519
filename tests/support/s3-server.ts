import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import type { S3Settings } from "~/infra/storage/s3.server";

/** Its one account, which can't be changed. */
const ACCOUNT = "S3RVER";

/**
 * A server that speaks S3 and checks signatures. why: a fresh clone can't have a bucket; this npm
 * package keeps one in a temporary folder.
 */
export class S3Server {
  readonly #folder = mkdtempSync(join(tmpdir(), "askwell-s3-"));
  readonly #server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: this.#folder,
    configureBuckets: [{ name: "pictures", configs: [] }],
  });
  settings: S3Settings = {
    endpoint: "",
    bucket: "pictures",
    key: ACCOUNT,
    secret: ACCOUNT,
    region: "us-east-1",
  };

  async start(): Promise<void> {
    const { port } = (await this.#server.run()) as AddressInfo;
    this.settings = { ...this.settings, endpoint: `http://127.0.0.1:${port}` };
  }

  async stop(): Promise<void> {
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
