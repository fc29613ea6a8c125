import type { RankingSettings } from './settings.ts';

/** The settings of a run unless a round signed others: one city one vote, seven places, 95 %. */
export const defaultSettings: RankingSettings = {
  rule: 'borda',
  weighting: 'city',
  unranked: 'below',
  places: 7,
  confidence: 0.95,
  draws: 10_000,
  replicates: 10_000,
  seed: 'gnlc-2019',
};
