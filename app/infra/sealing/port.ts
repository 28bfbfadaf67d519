/** Something sealed: nonce, tag and ciphertext in one, and the name of the key that opens it. */
export type Sealed = { keyId: string; sealed: Uint8Array<ArrayBuffer> };

/**
 * Seals what must not be readable in a stolen database. `about` says where the thing belongs; what
 * was sealed about one place opens at no other.
 */
export interface Sealing {
  /** The name of the key that seals now; older ones still open. */
  readonly keyId: string;
  seal(plain: Uint8Array, about: string): Sealed;
  /** What was sealed, or null: its key is not here, it was changed, or it belongs elsewhere. */
  open(thing: Sealed, about: string): Buffer | null;
}
