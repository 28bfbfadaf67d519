/** Every pair of the two lists, in order; the same on every run. */
export function everyPair<A, B, Result>(
  firsts: readonly A[],
  seconds: readonly B[],
  combine: (first: A, second: B) => Result,
): Result[] {
  return firsts.flatMap((first) => seconds.map((second) => combine(first, second)));
}

/** Without repetition, in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Code points in hexadecimal, for readable lists of characters that can't be seen. */
export function characters(...codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints);
}
