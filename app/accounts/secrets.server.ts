import { createHash, randomBytes } from "node:crypto";

/** A secret for a link: 32 random bytes, 43 characters that a URL can hold. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret or key: its SHA-256 in hexadecimal, from which it can't be had back. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
