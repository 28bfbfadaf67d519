/** What decides where an answer stands among the others. */
export type OrderFacts = {
  id: number;
  accepted: boolean;
  recommended: boolean;
  removed: boolean;
  score: number;
  createdAt: Date;
};

/** The accepted answer, the recommended one, then by score, then the oldest; removed ones last. */
export function compareAnswers(a: OrderFacts, b: OrderFacts): number {
  return (
    Number(a.removed) - Number(b.removed) ||
    Number(b.accepted) - Number(a.accepted) ||
    Number(b.recommended) - Number(a.recommended) ||
    b.score - a.score ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    a.id - b.id
  );
}
