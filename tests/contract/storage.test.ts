import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderStorage } from "~/infra/storage/folder.server";
import type { Storage } from "~/infra/storage/port";
import { s3Storage } from "~/infra/storage/s3.server";
import { S3Server } from "../support/s3-server";

async function keysOf(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys.sort();
}

/** What every place that keeps bytes does. */
function describeStorage(storage: () => Storage): void {
  test("what is kept comes back whole, small, empty or large", async () => {
    for (const size of [0, 1, 5_000_000]) {
      const bytes = randomBytes(size);
      await storage().put(`whole/${size}`, bytes, "image/png");
      const found = await storage().get(`whole/${size}`);
      expect(found?.size).toBe(size);
      expect(found && (await buffer(found.content)).equals(bytes)).toBe(true);
    }
  });

  test("keeping again under a key replaces what stood there", async () => {
    await storage().put("again/one", Buffer.from("first, and longer"), "image/png");
    await storage().put("again/one", Buffer.from("second"), "image/png");
    const found = await storage().get("again/one");
    expect(found && (await buffer(found.content)).toString()).toBe("second");
  });

  test("what is not there is null, also after it was removed, and removing it again is no fault", async () => {
    expect(await storage().get("absent/one")).toBeNull();
    await storage().put("absent/two", Buffer.from("x"), "image/png");
    await storage().remove("absent/two");
    await storage().remove("absent/two");
    expect(await storage().get("absent/two")).toBeNull();
  });

  test("a listing has all keys of a folder and their times, and none of another", async () => {
    const wanted = Array.from({ length: 12 }, (_, index) => `list/a${index % 3}/k${index}`);
    for (const key of wanted) await storage().put(key, Buffer.from(key), "image/png");
    await storage().put("listed/other", Buffer.from("x"), "image/png");
    expect(await keysOf(storage(), "list/")).toEqual([...wanted].sort());
    expect(await keysOf(storage(), "nothing/")).toEqual([]);
    for await (const { changedAt } of storage().list("list/"))
      expect(changedAt.getTime()).toBeGreaterThan(1_700_000_000_000);
  });

  test("a key that leads elsewhere is refused", async () => {
    for (const key of ["../out/side", "a/../../b", "/etc/passwd", "a/b\0c", "a/%2e%2e/b", "a"]) {
      await expect(storage().put(key, Buffer.from("x"), "image/png"), key).rejects.toThrow();
      await expect(storage().get(key), key).rejects.toThrow();
      await expect(storage().remove(key), key).rejects.toThrow();
    }
  });
}

describe("a folder as storage", () => {
  const folder = mkdtempSync(join(tmpdir(), "askwell-storage-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  describeStorage(() => folderStorage(folder));

  test("only its owner reads the files, and no half-written one stays", async () => {
    await folderStorage(folder).put("rights/one", Buffer.from("x"), "image/png");
    expect(statSync(join(folder, "rights/one")).mode & 0o077).toBe(0);
    expect(statSync(join(folder, "rights")).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, "rights"))).toEqual(["one"]);
  });
});

describe("a bucket as storage", () => {
  const server = new S3Server();
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  describeStorage(() => s3Storage(server.settings));

  test("a stranger and a missing bucket are faults, not absent pictures", async () => {
    const stranger = s3Storage({ ...server.settings, key: "nobody" });
    await expect(stranger.get("whole/1")).rejects.toThrow("Storage answered 403");
    const missing = s3Storage({ ...server.settings, bucket: "nobodys" });
    await expect(missing.put("whole/1", Buffer.from("x"), "image/png")).rejects.toThrow(
      "no bucket",
    );
  });
});
