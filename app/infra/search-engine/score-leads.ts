import { type Features, featuresOf, VIEWS, type View } from "./lead";
import { type LeadStatistics, worthOf } from "./lead-statistics";
import { BM25, WEIGHTS } from "./weights";

/** How near each lead is to a query's lead: the four views' BM25, each as a share of the best, added by weight. */
export function scoreLeads(
  query: string,
  leads: readonly string[],
  statistics: LeadStatistics,
): number[] {
  const asked = featuresOf(query);
  const held = leads.map(featuresOf);
  const scores = leads.map(() => 0);
  let weights = 0;
  for (const view of VIEWS) {
    const own = bm25(view, asked, held, statistics);
    const best = Math.max(0, ...own);
    if (best === 0) continue;
    weights += WEIGHTS[view];
    for (const [index, score] of own.entries())
      scores[index] = (scores[index] ?? 0) + (WEIGHTS[view] * score) / best;
  }
  return scores.map((score) => (weights === 0 ? 0 : score / weights));
}

function bm25(view: View, asked: Features, held: readonly Features[], statistics: LeadStatistics) {
  const worth = new Map(
    asked[view].map((feature) => [feature, worthOf(statistics, view, feature)]),
  );
  const usual = Math.max(1, statistics.lengths[view]);
  return held.map((features) => {
    const counts = new Map<string, number>();
    for (const feature of features[view])
      if (worth.has(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const length = 1 - BM25.b + (BM25.b * features[view].length) / usual;
    let score = 0;
    for (const [feature, count] of counts)
      score += ((worth.get(feature) ?? 0) * count * (BM25.k + 1)) / (count + BM25.k * length);
    return score;
  });
}

/**
 * Raises hits that are like other good hits (the cluster hypothesis: van Rijsbergen, 1979): each of
 * the best votes for what is like it, by its own score cubed. Gives the new scores in the same order.
 */
export function withNeighbours(scores: readonly number[], leads: readonly string[]): number[] {
  const best = scores
    .map((score, index) => ({ score, index }))
    .sort((a, b) => b.score - a.score)
    .slice(0, WEIGHTS.voters)
    .map((one) => ({ ...one, features: likeness(leads[one.index] ?? "") }));
  const raised = [...scores];
  for (const one of best) {
    let likes = 0;
    let votes = 0;
    for (const other of best) {
      if (other === one) continue;
      const vote = other.score ** 3;
      likes += vote * commonShare(one.features, other.features);
      votes += vote;
    }
    if (votes > 0) raised[one.index] = one.score + (WEIGHTS.neighbours * likes) / votes;
  }
  return raised;
}

/** By what one lead is like another. */
export function likeness(lead: string): ReadonlySet<string> {
  const { pieces, characters, pairs } = featuresOf(lead);
  return new Set([...pieces, ...characters, ...pairs]);
}

/** What two leads have in common: from 0, nothing, to 1, they are the same. */
export function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const feature of a) if (b.has(feature)) both++;
  return both / Math.sqrt(a.size * b.size);
}
