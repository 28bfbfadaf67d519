/** What may not stand in public; the order is that of the notice shown to a person. */
export const PRIVATE_KINDS = ["card", "identity", "iban", "phone", "password"] as const;

export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** One finding: `text.slice(start, end)` in UTF-16 units of the text as it was given. */
export type PrivateSpan = { kind: PrivateKind; start: number; end: number };

/** Those of the words given that name a kind: each once, in the order of PRIVATE_KINDS. */
export function privateKinds(words: readonly string[]): PrivateKind[] {
  return PRIVATE_KINDS.filter((kind) => words.includes(kind));
}
