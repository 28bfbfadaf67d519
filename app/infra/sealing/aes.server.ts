import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { SealingKey } from "./keys";
import type { Sealing } from "./port";

const METHOD = "aes-256-gcm";
/** NIST SP 800-38D: 96 random bits; one key seals 2^32 things before they may repeat. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes of a key for AES-256. */
export const KEY_BYTES = 32;

/** Nonce, tag and ciphertext of some bytes under a key; opens only with the same `about`. */
export function sealWith(
  key: Uint8Array,
  plain: Uint8Array,
  about: string,
): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(METHOD, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about, "utf8"));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** What `sealWith` was given, or null for another key, another `about` or a changed byte. */
export function openWith(key: Uint8Array, sealed: Uint8Array, about: string): Buffer | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(METHOD, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about, "utf8"));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([body, decipher.final()]);
  } catch {
    return null;
  }
}

/** Seals with the first of the keys and opens with any of them. */
export function aesSealing(keys: readonly [SealingKey, ...SealingKey[]]): Sealing {
  const [newest] = keys;
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    keyId: newest.id,
    seal: (plain, about) => ({ keyId: newest.id, sealed: sealWith(newest.key, plain, about) }),
    open({ keyId, sealed }, about) {
      const key = byId.get(keyId);
      return key ? openWith(key, sealed, about) : null;
    },
  };
}
