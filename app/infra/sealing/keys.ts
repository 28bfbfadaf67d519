/** A key and the name under which sealed things remember it. */
export type SealingKey = { id: string; key: Buffer };

const ID = /^[a-z0-9][a-z0-9-]{0,30}$/;
/** 32 bytes in base64, as `openssl rand -base64 32` prints them. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

/**
 * Reads "name:key,older-name:older-key". Throws for anything else, in words that name the position
 * and never the key.
 */
export function readSealingKeys(text: string): [SealingKey, ...SealingKey[]] {
  const [first, ...others] = text.split(",").map((part, index) => readKey(part.trim(), index + 1));
  if (!first) throw new Error("holds no key");
  const ids = [first, ...others].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error("two keys have the same name");
  return [first, ...others];
}

function readKey(part: string, position: number): SealingKey {
  const [id = "", key = "", more] = part.split(":");
  if (!ID.test(id)) {
    throw new Error(
      `key ${position} needs a name of lower-case letters, digits and hyphens before a colon`,
    );
  }
  if (more !== undefined || !KEY.test(key)) {
    throw new Error(
      `key ${position} is not 32 bytes in base64; \`openssl rand -base64 32\` makes one`,
    );
  }
  return { id, key: Buffer.from(key, "base64") };
}
