export type { Preference, Profile } from './profile.ts';
export type {
  Finding,
  MethodResult,
  RankedArea,
  RankingReport,
  Standing,
  StratumResponse,
} from './report.ts';
export type { RankingSettings, UnrankedConvention, Weighting } from './settings.ts';
