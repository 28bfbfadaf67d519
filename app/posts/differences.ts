import { diffArrays } from "diff";

/** A stretch of text, by what became of it from one version to the next. */
export type DifferencePart = { kind: "same" | "added" | "removed"; text: string };

/** Changes sought before two versions count as rewritten: bounds the work on two long texts. */
const EDITS_MAX = 300;

const words = new Intl.Segmenter("und", { granularity: "word" });

/**
 * What changed between two texts, word by word in any script (Chinese too), in reading order. The
 * parts without "added" are the old text, those without "removed" the new one.
 */
export function differences(before: string, after: string): DifferencePart[] {
  if (before === after) return before ? [{ kind: "same", text: before }] : [];
  const changes =
    diffArrays(cut(before), cut(after), { maxEditLength: EDITS_MAX }) ??
    diffArrays(before.split(/(?<=\n)/), after.split(/(?<=\n)/), { maxEditLength: EDITS_MAX });
  if (!changes) return whole(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function cut(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function whole(before: string, after: string): DifferencePart[] {
  const parts: DifferencePart[] = [];
  if (before) parts.push({ kind: "removed", text: before });
  if (after) parts.push({ kind: "added", text: after });
  return parts;
}
