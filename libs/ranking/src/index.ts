export { countStatistics } from './counting/count-statistics.ts';
export { mergeStatistics } from './counting/merge-statistics.ts';
export type { Statistics, StratumMoments } from './counting/statistics.ts';
export { statisticsFromJson, statisticsToJson, type StatisticsJson } from './counting/statistics-json.ts';
export { defaultSettings } from './default-settings.ts';
export { engineVersion } from './engine-version.ts';
export { Generator } from './numeric/generator.ts';
export { freezeProfile } from './profile/freeze-profile.ts';
export type { FrozenProfile } from './profile/frozen-profile.ts';
export { profileLimits } from './profile/profile-limits.ts';
export type { Preference, Profile } from './profile.ts';
export { rank, type RankProgress } from './rank.ts';
export { companions } from './companions.ts';
export type {
  Cut,
  Finding,
  MethodResult,
  RankedArea,
  RankingReport,
  Standing,
  StratumResponse,
  UncertaintyReport,
} from './report.ts';
export type { RankingSettings, UnrankedConvention, Weighting } from './settings.ts';
export { rankConfidenceSets, type RankSetSettings } from './uncertainty/rank-confidence-sets.ts';
export type { RankSets } from './uncertainty/rank-sets.ts';
