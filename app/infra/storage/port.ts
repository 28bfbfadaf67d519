import type { Readable } from "node:stream";

/** Something kept: its bytes as a stream, and how many there are. */
export type StoredObject = { content: Readable; size: number };

/** What a listing says of something kept. */
export type StoredKey = { key: string; changedAt: Date };

/**
 * Keeps bytes under keys, in a folder or a bucket. Nothing in it is public: whoever may read
 * something is asked before it is fetched.
 */
export interface Storage {
  /** Keeps bytes under a key, whole or not at all; what stood there before is replaced. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** What is kept under a key, or null. The stream must be read or destroyed. */
  get(key: string): Promise<StoredObject | null>;
  /** Forgets a key; one that is not there counts as forgotten. */
  remove(key: string): Promise<void>;
  /** All keys that begin with `prefix` (a folder, ending in `/`), in no order. */
  list(prefix: string): AsyncIterable<StoredKey>;
}

/** Lower-case words in folders: the same on every disk and in every bucket, and no way out of either. */
const KEY = /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*){1,5}$/;

/** Throws for a key that no adapter would keep as it is. */
export function requireKey(key: string): string {
  if (key.length > 200 || !KEY.test(key)) throw new Error(`Not a storage key: ${key.slice(0, 60)}`);
  return key;
}

/** The disk or bucket has no room for more: what people read goes on, uploads wait. */
export class StorageFull extends Error {
  override readonly name = "StorageFull";
}
