import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import { requireKey, type Storage, StorageFull, type StoredKey } from "./port";

export type S3Settings = {
  endpoint: string;
  bucket: string;
  key: string;
  secret: string;
  region: string;
};

/** The answers of servers whose disk is full: 507, and MinIO's own code. */
const FULL = /XMinioStorageFull|QuotaExceeded/;
/** Two megabytes a second reach the largest picture in this time; a server that hangs is given up. */
const PATIENCE_MS = 20_000;

/** Keeps objects in a bucket of anything that speaks S3 (path style, signature version 4). */
export function s3Storage({ endpoint, bucket, key, secret, region }: S3Settings): Storage {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    region,
    service: "s3",
    retries: 2,
  });
  const base = `${endpoint.replace(/\/+$/, "")}/${encodeURIComponent(bucket)}`;

  async function ask(address: string, init: RequestInit = {}): Promise<Response> {
    const response = await client.fetch(address, {
      ...init,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok || response.status === 404) return response;
    const words = (await response.text()).slice(0, 300);
    if (response.status === 507 || FULL.test(words)) throw new StorageFull("The bucket is full");
    throw new Error(`Storage answered ${response.status} to ${init.method ?? "GET"}: ${words}`);
  }

  return {
    async put(name, bytes, contentType) {
      const response = await ask(`${base}/${requireKey(name)}`, {
        method: "PUT",
        body: new Uint8Array(bytes),
        headers: { "Content-Type": contentType },
      });
      await response.body?.cancel();
      if (response.status === 404) throw new Error(`There is no bucket ${bucket}`);
    },

    async get(name) {
      const response = await ask(`${base}/${requireKey(name)}`);
      if (response.status === 404 || !response.body) {
        await response.body?.cancel();
        return null;
      }
      const content = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
      return { content, size: Number(response.headers.get("content-length") ?? 0) };
    },

    async remove(name) {
      const response = await ask(`${base}/${requireKey(name)}`, { method: "DELETE" });
      await response.body?.cancel();
    },

    async *list(prefix) {
      let token = "";
      do {
        const query = new URLSearchParams({ "list-type": "2", prefix, "max-keys": "1000" });
        if (token) query.set("continuation-token", token);
        const page = await (await ask(`${base}?${query}`)).text();
        yield* keysIn(page);
        token = contentOf(page, "NextContinuationToken");
      } while (token);
    },
  };
}

/** Keys are of our own making: no entity stands in one. */
function keysIn(page: string): StoredKey[] {
  return [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = ""]) => ({
    key: contentOf(entry, "Key"),
    changedAt: new Date(contentOf(entry, "LastModified")),
  }));
}

function contentOf(xml: string, tag: string): string {
  const text = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? "";
  return text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
