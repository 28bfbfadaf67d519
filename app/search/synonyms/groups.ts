import type { PersonView } from "~/shared/views";

/** Terms in a group and characters of a term; as many groups of its own as a community may add. */
export const TERMS = { min: 2, max: 30 } as const;
export const TERM_LIMITS = { min: 1, max: 40, line: true } as const;
export const OWN_GROUPS_MAX = 500;

/** What leads made of a group, as stored: `builtIn` names the shipped one that it stands for. */
export type KeptGroup = { id: number; terms: string[]; builtIn: string | null; off: boolean };

/** Terms of one meaning, as leads see them. */
export type SynonymGroup = {
  /** Names it in forms and addresses: "own-3", or "shipped-" and its first term as shipped. */
  key: string;
  terms: readonly string[];
  /** Askwell brought it along. */
  shipped: boolean;
  /** Shipped with other terms. */
  changed: boolean;
  off: boolean;
  /** Who last changed it and when; null where nobody did. */
  by: PersonView | null;
  at: string | null;
};

/** Which group a key names, or null for what is no key. */
export function groupOf(key: string): { id: number } | { builtIn: string } | null {
  const [, id, builtIn] = /^(?:own-([1-9]\d{0,8})|shipped-(.+))$/s.exec(key) ?? [];
  if (id) return { id: Number(id) };
  return builtIn ? { builtIn } : null;
}

/** The terms that searches go by: the shipped groups as leads left them, and the community's own. */
export function groupsInUse(
  shipped: readonly (readonly string[])[],
  kept: readonly KeptGroup[],
): (readonly string[])[] {
  const standing = new Map(kept.map((group) => [group.builtIn ?? group.id, group]));
  const used: (readonly string[])[] = [];
  for (const terms of shipped) {
    const changed = standing.get(terms[0] ?? "");
    if (!changed?.off) used.push(changed?.terms ?? terms);
  }
  for (const { builtIn, off, terms } of kept) if (builtIn === null && !off) used.push(terms);
  return used;
}

/** The terms of one text field: one a line, or with commas of either language between. */
export function splitTerms(text: string): string[] {
  return text.split(/[\n\r,，、;；=＝]+/).filter((term) => term.trim() !== "");
}

/** A term in the form by which two are the same. */
export function sameTerm(term: string): string {
  return term.normalize("NFKC").toLowerCase();
}
