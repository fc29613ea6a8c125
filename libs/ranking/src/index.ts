export { checkSettings } from './check-settings.ts';
export { companions } from './companions.ts';
export { countPairs, type PairCounts } from './counting/count-pairs.ts';
export { countStatistics } from './counting/count-statistics.ts';
export { mergeStatistics } from './counting/merge-statistics.ts';
export { statisticsFromJson, statisticsToJson, type StatisticsJson } from './counting/statistics-json.ts';
export type { Statistics, StratumMoments } from './counting/statistics.ts';
export { winsMatrix } from './counting/wins-matrix.ts';
export { defaultSettings } from './default-settings.ts';
export { engineVersion } from './engine-version.ts';
export { bordaCount, type BordaConvention } from './methods/borda-conventions.ts';
export { bordaScores } from './methods/borda-scores.ts';
export type { ColumnResult } from './methods/column-result.ts';
export { copeland } from './methods/copeland.ts';
export { dowdall } from './methods/dowdall.ts';
export { exactBorda } from './methods/exact-borda.ts';
export { kemeny, type KemenyResult } from './methods/kemeny.ts';
export { lot } from './methods/lot.ts';
export { centredRating, meanRating } from './methods/mean-rating.ts';
export { minimax, type MinimaxStrength } from './methods/minimax.ts';
export { orderLimit } from './methods/order-limit.ts';
export type { DuelStrength } from './methods/path-strengths.ts';
export { rankedPairs, type RankedPairsResult } from './methods/ranked-pairs.ts';
export { schulze } from './methods/schulze.ts';
export { smithSet } from './methods/smith-set.ts';
export { topBox } from './methods/top-box.ts';
export { topPlaces } from './methods/top-places.ts';
export { weakKemeny, type WeakKemenyResult } from './methods/weak-kemeny.ts';
export { Generator } from './numeric/generator.ts';
export { freezeProfile } from './profile/freeze-profile.ts';
export { BELOW, NO_OPINION, type FrozenProfile } from './profile/frozen-profile.ts';
export { profileLimits } from './profile/profile-limits.ts';
export { readUnranked } from './profile/read-unranked.ts';
export type { MemberMargin, Preference, Profile } from './profile.ts';
export { rank, type RankProgress } from './rank.ts';
export type {
  Cut,
  Finding,
  MethodResult,
  RankedArea,
  RankingReport,
  Standing,
  StratumResponse,
  UncertaintyReport,
  WeightReport,
} from './report.ts';
export type { RankingSettings, UnrankedConvention, Weighting } from './settings.ts';
export { answerWeights, type AnswerWeights } from './weights/answer-weights.ts';
export type { Margin } from './weights/raked-weights.ts';
