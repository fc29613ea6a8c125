export { checkSettings } from './check-settings.ts';
export { companions } from './companions.ts';
export { changedAnswers, type ChangedAnswers } from './comparison/changed-answers.ts';
export { runComparison } from './comparison/run-comparison.ts';
export type { AreaInRuns, ComparedRun, RunComparison, StandingInRun } from './comparison/run-comparison.ts';
export { agreement } from './consensus/agreement.ts';
export { consensusReport, type ConsensusReport } from './consensus/consensus-report.ts';
export { groupAgreement, type GroupAgreement, type GroupRanks } from './consensus/group-agreement.ts';
export { kendallW, type KendallW } from './consensus/kendall-w.ts';
export { leikDispersion } from './consensus/leik-dispersion.ts';
export { meanTauX } from './consensus/mean-tau-x.ts';
export { polarisation } from './consensus/polarisation.ts';
export { tastleWierman } from './consensus/tastle-wierman.ts';
export { countPairs, type PairCounts } from './counting/count-pairs.ts';
export { countStatistics } from './counting/count-statistics.ts';
export { mergeStatistics } from './counting/merge-statistics.ts';
export { statisticsFromJson, statisticsToJson, type StatisticsJson } from './counting/statistics-json.ts';
export { mergeStrata, stratumStatistics, weightedStatistics } from './counting/stratum-statistics.ts';
export type { Statistics, StratumMoments } from './counting/statistics.ts';
export { winsMatrix } from './counting/wins-matrix.ts';
export {
  areaLineage,
  isMerged,
  mergedArea,
  rankedAs,
  splitArea,
  splitFrom,
  type DecidedArea,
} from './decision/decided-area.ts';
export { decisionProblems, lineageProblems, type Choosing } from './decision/decision-problems.ts';
export { decidedDepartures } from './decision/decided-departures.ts';
export { departures, type Departures } from './decision/departures.ts';
export { mergedProfile, type Merge } from './decision/merged-profile.ts';
export { movedAreas, type MovedArea } from './decision/moved-areas.ts';
export { rankingOfDecision } from './decision/ranking-of-decision.ts';
export { defaultSettings } from './default-settings.ts';
export { engineVersion } from './engine-version.ts';
export { CsvReader } from './formats/csv-reader.ts';
export { CsvRecords } from './formats/csv-records.ts';
export { fileLimits } from './formats/file-limits.ts';
export { lineProblem } from './formats/line-problem.ts';
export { PabulibReader, type BudgetElection, type BudgetProject } from './formats/pabulib-reader.ts';
export { preferenceFormat, preferenceReader, type PreferenceFormat } from './formats/preference-format.ts';
export type { LineReader, PreferenceSink } from './formats/preference-sink.ts';
export { PreflibReader } from './formats/preflib-reader.ts';
export { ProfileCollector } from './formats/profile-collector.ts';
export { profileFromJson, profileToJson } from './formats/profile-json.ts';
export { readProfile } from './formats/read-profile.ts';
export { writeCsv } from './formats/write-csv.ts';
export { writePabulib } from './formats/write-pabulib.ts';
export { preflibType, writePreflib } from './formats/write-preflib.ts';
export type { PreflibHead } from './formats/write-preflib.ts';
export { liveReport, type LiveStatistics } from './live/live-report.ts';
export { changedStatistics, noStatistics, type RunningBasis } from './live/running-statistics.ts';
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
export { duelStrengths, widenPaths, type DuelStrength } from './methods/path-strengths.ts';
export { rankedPairs, type RankedPairsResult } from './methods/ranked-pairs.ts';
export { schulze } from './methods/schulze.ts';
export { smithSet } from './methods/smith-set.ts';
export { topBox } from './methods/top-box.ts';
export { topPlaces } from './methods/top-places.ts';
export { weakKemeny, type WeakKemenyResult } from './methods/weak-kemeny.ts';
export { bestWorstScaling, type BestWorstCount, type BestWorstScore } from './models/best-worst-scaling.ts';
export { bradleyTerry } from './models/bradley-terry.ts';
export type { Choice } from './models/choice.ts';
export { chnri, type ChnriAnswers, type ChnriScore } from './models/chnri.ts';
export { fitChoices, type ChoiceFit, type FitOptions, type TieWorth } from './models/fit-choices.ts';
export { choiceProbability, luceSpectral, type SpectralOptions } from './models/luce-spectral.ts';
export { plackettLuce } from './models/plackett-luce.ts';
export { areaNeeds, type AreaNeed, type CountedOffer, type NeedRating } from './need/area-needs.ts';
export { Generator } from './numeric/generator.ts';
export { freezeProfile } from './profile/freeze-profile.ts';
export { BELOW, NO_OPINION, type FrozenProfile } from './profile/frozen-profile.ts';
export { packProfile } from './profile/pack-profile.ts';
export { mostInOneText, type PackedHead, type PackedProfile } from './profile/packed-profile.ts';
export { plainProfile } from './profile/plain-profile.ts';
export { profileLimits } from './profile/profile-limits.ts';
export { readUnranked } from './profile/read-unranked.ts';
export { unpackProfile, type NumberedShard } from './profile/unpack-profile.ts';
export type { MemberMargin, Preference, Profile } from './profile.ts';
export { dhondt, largestRemainder, sainteLague, type Apportionment } from './proportional/apportionment.ts';
export { approvalGroups, mergedApprovals, type ApprovalGroup } from './proportional/approval-groups.ts';
export { equalShares, type EqualSharesOptions, type EqualSharesResult } from './proportional/equal-shares.ts';
export { expandingApprovals } from './proportional/expanding-approvals.ts';
export { greedyMonroe } from './proportional/greedy-monroe.ts';
export { instantRunoff, type InstantRunoffResult } from './proportional/instant-runoff.ts';
export { byPriority, type Priority } from './proportional/priority.ts';
export {
  proportionalCheck,
  type ProportionalCheck,
  type ProportionalSelection,
} from './proportional/proportional-check.ts';
export { satisfaction, type RegionSatisfaction } from './proportional/satisfaction.ts';
export { reverseSequentialPav, sequentialPav } from './proportional/sequential-pav.ts';
export { sequentialPhragmen, type PhragmenResult } from './proportional/sequential-phragmen.ts';
export type { StvQuota } from './proportional/stv-quota.ts';
export {
  firstOnly,
  harmonic,
  thieleOptima,
  type Costs,
  type ThieleOptima,
} from './proportional/thiele-optima.ts';
export { transferableVote, type TransferableVoteResult } from './proportional/transferable-vote.ts';
export type { DecisionDocument } from './publication/decision-document.ts';
export type { SettingsChangeNote } from './publication/settings-change-note.ts';
export { bordaR } from './publication/borda-r.ts';
export { pooledStrata, smallStrata, stratumLineage, usualMinimumCell } from './publication/pooled-strata.ts';
export { regionRanks, type RegionRanks } from './publication/region-ranks.ts';
export { preferenceTable } from './publication/preference-table.ts';
export { differenceProblems, publicationProblems } from './publication/publication-problems.ts';
export { rank, rankFrozen, rankMain, rankSide, type RankProgress } from './rank.ts';
export { wholeReport } from './report/assemble-report.ts';
export type { HalfReport, SideParts } from './report/assemble-report.ts';
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
export { duelFlips, type DuelFlips } from './robustness/duel-flips.ts';
export { nonResponseBound, type NonResponseBound } from './robustness/non-response-bound.ts';
export type { RankingChange } from './robustness/ranking-change.ts';
export { robustnessReport, type PairMargin, type RobustnessReport } from './robustness/robustness-report.ts';
export { withoutGroups, type WithoutGroup } from './robustness/without-groups.ts';
export { changedSettings, readSettingsDocument, settingsDocument } from './signed-settings.ts';
export type { MergedRule, SettingsDocument, SignedTerms } from './signed-settings.ts';
export { unrankedConventions, weightings } from './settings.ts';
export type { RankingSettings, UnrankedConvention, Weighting } from './settings.ts';
export { coverageSimulation, type Coverage, type CoverageDesign } from './uncertainty/coverage-simulation.ts';
export {
  bootstrapRanks,
  type BootstrapRanks,
  type BootstrapSettings,
} from './uncertainty/bootstrap-ranks.ts';
export { findingSentence } from './texts/finding-sentence.ts';
export { findingTexts } from './texts/finding-texts.ts';
export { rankConfidenceSets, type RankSetSettings } from './uncertainty/rank-confidence-sets.ts';
export type { RankSets } from './uncertainty/rank-sets.ts';
export { answerWeights, type AnswerWeights } from './weights/answer-weights.ts';
export { kishEffect, type KishEffect } from './weights/kish-effect.ts';
export { rakedWeights, type Margin, type RakedWeights } from './weights/raked-weights.ts';
