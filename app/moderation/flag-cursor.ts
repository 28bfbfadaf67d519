/** The place of a flagged post in the list: since when it is flagged, and which it is. */
export type FlagPlace = { at: Date; postId: number };

/** A place as a page's address carries it. */
export function writeCursor({ at, postId }: FlagPlace): string {
  return `${at.getTime()}-${postId}`;
}

/** The place in an address, or null for any other text. Instants end in the year 5138, ids at 2^31-1. */
export function readCursor(text: string): FlagPlace | null {
  const [, at, id] = /^(\d{1,14})-(\d{1,10})$/.exec(text) ?? [];
  const postId = Number(id);
  return at && postId > 0 && postId < 2 ** 31 ? { at: new Date(Number(at)), postId } : null;
}
