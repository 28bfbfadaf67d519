import { type Features, featuresOf, VIEWS, type View } from "./lead";

/** How common each feature is among the leads that were looked at, and how long leads are. */
export type LeadStatistics = {
  leads: number;
  counts: Record<View, Map<string, number>>;
  lengths: Record<View, number>;
};

/** Leads worked through before others get their turn: a few milliseconds. */
const SLICE = 100;

/** Counts a sample of leads, in slices, so that nobody waits for it. */
export async function countLeads(leads: readonly string[]): Promise<LeadStatistics> {
  const statistics: LeadStatistics = {
    leads: leads.length,
    counts: { words: new Map(), pieces: new Map(), characters: new Map(), pairs: new Map() },
    lengths: { words: 0, pieces: 0, characters: 0, pairs: 0 },
  };
  const holding = { words: 0, pieces: 0, characters: 0, pairs: 0 };
  for (const [index, lead] of leads.entries()) {
    if (index % SLICE === SLICE - 1) await new Promise(setImmediate);
    const features = featuresOf(lead);
    for (const view of VIEWS) {
      if (features[view].length === 0) continue;
      holding[view]++;
      statistics.lengths[view] += features[view].length;
      for (const feature of new Set(features[view])) {
        const counts = statistics.counts[view];
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
    }
  }
  for (const view of VIEWS) statistics.lengths[view] /= Math.max(1, holding[view]);
  return statistics;
}

/** What a feature is worth: much if it is rare (the idf of BM25). */
export function worthOf(statistics: LeadStatistics, view: View, feature: string): number {
  const count = statistics.counts[view].get(feature) ?? 0;
  return Math.log(1 + (statistics.leads - count + 0.5) / (count + 0.5));
}

export type { Features };
