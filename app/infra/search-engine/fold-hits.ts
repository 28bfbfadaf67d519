import { type DocumentRef, type Hit, refKey } from "./port";
import { commonShare, likeness } from "./score-leads";

const HAN = /\p{Script=Han}/gu;
type Foldable = DocumentRef & { foldsInto: DocumentRef | null; lead: string };

/** Shorter titles ("Help!", 求助) are the same by chance; in letters, of which a Chinese character stands for two. */
const LEAD_MIN = 8;
/**
 * Titles with so much in common say the same: 96 % of such pairs of banking77, and 83 % of those of
 * zh-pairs, which were chosen to be hard (at 0.75, 75 %).
 */
const SAME = { letters: 0.75, chinese: 0.85 } as const;
/** Hits that are compared in their words, and those that each is compared with; who looks further down sees the same twice at worst. */
const COMPARED = { hits: 100, heads: 40 } as const;

/**
 * Puts duplicates under what they were closed as a duplicate of, and those whose titles say the same
 * under the best of them; each in the place of the best. One whose other is not among the hits
 * stands for itself.
 */
export function foldHits(ordered: readonly Foldable[]): Hit[] {
  const known = new Map(ordered.map((hit) => [refKey(hit), hit]));
  const places = new Map<string, Hit>();
  const titles = new Titles();
  for (const [index, hit] of ordered.entries()) {
    const linked = headOf(hit, known);
    const head = linked.kind === "question" ? titles.first(linked, index < COMPARED.hits) : linked;
    const key = refKey(head);
    const place = places.get(key) ?? { kind: head.kind, id: head.id, folded: [] };
    places.set(key, place);
    if (refKey(hit) !== key) place.folded.push({ kind: hit.kind, id: hit.id });
  }
  return [...places.values()];
}

/** The titles seen so far, each with the first that said it. */
class Titles {
  readonly #same = new Map<string, Foldable>();
  readonly #heads: { hit: Foldable; numbers: string; features: ReadonlySet<string> }[] = [];

  /** The first hit that says the same, in the same words or, if `near` too, in nearly the same; else the hit itself. */
  first(hit: Foldable, near: boolean): Foldable {
    const { lead } = hit;
    const letters = lead.replace(HAN, "--").length;
    if (letters < LEAD_MIN) return hit;
    const same = this.#same.get(lead);
    if (same || !near) return same ?? this.#keep(lead, hit);
    const numbers = numbersIn(lead);
    const features = likeness(lead);
    const least = letters > lead.length ? SAME.chinese : SAME.letters;
    const alike = this.#heads.find(
      (head) => head.numbers === numbers && commonShare(head.features, features) >= least,
    );
    if (!alike && this.#heads.length < COMPARED.heads) this.#heads.push({ hit, numbers, features });
    return this.#keep(lead, alike?.hit ?? hit);
  }

  #keep(lead: string, head: Foldable): Foldable {
    this.#same.set(lead, head);
    return head;
  }
}

/** Another number is another thing. */
function numbersIn(lead: string): string {
  return (lead.match(/\S*\d\S*/g) ?? []).sort().join(" ");
}

/** Follows a chain of duplicates as far as it leads among the hits; a circle ends where it began. */
function headOf(hit: Foldable, known: ReadonlyMap<string, Foldable>): Foldable {
  const seen = new Set<string>();
  let head = hit;
  while (head.foldsInto && !seen.has(refKey(head))) {
    seen.add(refKey(head));
    const next = known.get(refKey(head.foldsInto));
    if (!next) break;
    head = next;
  }
  return head;
}
