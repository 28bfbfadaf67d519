/** Shorter words have too many neighbours: 'card' and 'care'. */
const LENGTH_MIN = 4;
/** From this length on two errors are forgiven. */
const LONG = 8;

/**
 * The known word that was probably meant, or null: one error away (two in long words), the most
 * frequent of the nearest. A letter too many, too few, wrong, or two exchanged is one error. Words
 * with digits are never corrected: another number is another thing.
 */
export function correctWord(word: string, known: ReadonlyMap<string, number>): string | null {
  if (word.length < LENGTH_MIN || !/^[a-z]+$/.test(word) || known.has(word)) return null;
  const allowed = word.length >= LONG ? 2 : 1;
  let best: { word: string; distance: number; count: number } | null = null;
  for (const [candidate, count] of known) {
    if (Math.abs(candidate.length - word.length) > allowed || !/^[a-z]+$/.test(candidate)) continue;
    if (candidate.length < LENGTH_MIN) continue;
    const distance = errorsBetween(word, candidate, best?.distance ?? allowed);
    if (distance > allowed) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count))
      best = { word: candidate, distance, count };
  }
  return best?.word ?? null;
}

/** The errors between two words (Damerau-Levenshtein, optimal alignment), or `limit + 1` for more. */
export function errorsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let errors = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, (beforeLast[j - 2] ?? 0) + 1);
      row.push(errors);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
