import { describePrivateData } from "./describe-private-data";
import { findPrivateData } from "./find-private-data";
import type { PrivateKind } from "./kinds";
import { maskPrivateData } from "./mask-private-data";

/** A text as everybody may read it, and what was masked in it: each kind once, in their order. */
export function withoutPrivateData(text: string): { text: string; kinds: PrivateKind[] } {
  const found = findPrivateData(text);
  if (found.length === 0) return { text, kinds: [] };
  return {
    text: maskPrivateData(text, found),
    kinds: describePrivateData(found).map(({ kind }) => kind),
  };
}
