import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { canonicalJson } from '#canonical';
import type { ProblemDetail } from '#problem';
import {
  freezeProfile,
  liveReport,
  mergeStatistics,
  mergeStrata,
  mostInOneText,
  noStatistics,
  packProfile,
  preferenceFormat,
  rank,
  rankFrozen,
  rankMain,
  rankSide,
  readProfile,
  readUnranked,
  statisticsFromJson,
  statisticsToJson,
  stratumStatistics,
  unpackProfile,
} from '#ranking';
import type {
  FrozenProfile,
  HalfReport,
  PackedHead,
  PackedProfile,
  Profile,
  RankingReport,
  RankingSettings,
  RankProgress,
  SideParts,
  Statistics,
  StatisticsJson,
  UnrankedConvention,
} from '#ranking';
import type { KeptProfile } from '#store';
import { deflatedShard, inflatedShard } from './kept-shard.ts';

/** Ranks a profile that is one text. */
export interface PlainRanking {
  readonly kind: 'rank';
  readonly profile: Profile;
  readonly settings: RankingSettings;
}

/** Ranks a packed profile whose shards were counted: as a whole, or one half of it. */
export interface PackedRanking {
  readonly kind: 'rank-packed' | 'main-packed' | 'side-packed';
  readonly head: PackedHead;
  /** All of them, as they are kept, in their order. */
  readonly shards: readonly Uint8Array[];
  /** What {@link countShard} gave for each; null where nobody could count one: all is then counted here. */
  readonly counts: readonly Uint8Array[] | null;
  readonly settings: RankingSettings;
}

/** Counts one shard. */
export interface ShardCount {
  readonly kind: 'count';
  readonly head: PackedHead;
  readonly number: number;
  /** As it is kept. */
  readonly bytes: Uint8Array;
  readonly unranked: UnrankedConvention;
}

/** Freezes a profile in the form in which its size is kept. */
export interface LargeFreeze {
  readonly kind: 'freeze';
  readonly profile: Profile;
}

/** Reads a file of preferences and freezes it. */
export interface FileFreeze {
  readonly kind: 'freeze-file';
  readonly name: string;
  readonly content: Uint8Array;
}

/** Reports live from statistics. */
export interface LiveRanking {
  readonly kind: 'live';
  /** Some answers, drawn by lot, with all strata. */
  readonly sample: Profile;
  /** Stratum → the packed counts that together are its statistics. */
  readonly counts: Readonly<Record<string, readonly Uint8Array[]>>;
  readonly settings: RankingSettings;
}

/** What a ranking thread is asked for. */
export type RankingWork = LiveRanking | PlainRanking | PackedRanking | ShardCount | LargeFreeze | FileFreeze;

/** A file's preferences, frozen, and what is odd about it. */
export interface FrozenFile {
  readonly profile: KeptProfile;
  readonly warnings: readonly ProblemDetail[];
}

export function rankPlain({ profile, settings }: PlainRanking, progress: RankProgress): RankingReport {
  return rank(profile, settings, progress);
}

/** The same bytes as from one text, whatever the number of shards. */
export function rankPacked(work: PackedRanking, progress: RankProgress): RankingReport {
  return rankFrozen(unpacked(work), work.settings, progress, countedStrata(work));
}

/** Everything of it but robustness and consensus. */
export function mainPacked(work: PackedRanking, progress: RankProgress): HalfReport {
  return rankMain(unpacked(work), work.settings, progress, countedStrata(work));
}

/** Its robustness and consensus. */
export function sidePacked(work: PackedRanking): SideParts {
  return rankSide(unpacked(work), work.settings, countedStrata(work));
}

function unpacked({ head, shards }: PackedRanking): FrozenProfile {
  return unpackProfile(
    head,
    shards.map((kept, number) => ({ number, bytes: inflatedShard(kept) })),
  );
}

function countedStrata({ counts }: PackedRanking): readonly Statistics[] | undefined {
  return counts?.map(countsOf).reduce(mergeStrata);
}

/** The statistics of a shard by stratum, packed for the way to who merges them. */
export function countShard({ head, number, bytes, unranked }: ShardCount): Uint8Array {
  const unpacked = unpackProfile(head, [{ number, bytes: inflatedShard(bytes) }], false);
  const shard = readUnranked(unpacked, unranked);
  return packedJson(stratumStatistics(shard).map(statisticsToJson));
}

export function rankLive({ sample, counts, settings }: LiveRanking): RankingReport {
  const frozen = freezeProfile(sample);
  const basis = { areas: frozen.areas, scales: Object.keys(frozen.ratings), unranked: settings.unranked };
  const byStratum = frozen.strata.map(({ id }) =>
    (counts[id] ?? []).map(unpackedCounts).reduce(mergeStatistics, noStatistics(basis)),
  );
  return liveReport({ sample: frozen, byStratum }, settings);
}

export function freezeLarge({ profile }: LargeFreeze): KeptProfile {
  const frozen = freezeProfile(profile);
  if (frozen.n <= mostInOneText) return { hash: frozen.hash, document: canonicalJson(profile) };
  return packedToKeep(frozen);
}

/** A frozen profile in shards, each as it is kept. */
export function packedToKeep(frozen: FrozenProfile): PackedProfile {
  const { head, shards } = packProfile(frozen);
  return { head, shards: shards.map(deflatedShard) };
}

export function freezeFile({ name, content }: FileFreeze): FrozenFile {
  const text = new TextDecoder().decode(content);
  const format = preferenceFormat(name, text.slice(0, 1_000).split(/[\r\n]/, 1)[0]!);
  const { profile, warnings } = readProfile(text, format);
  return { profile: freezeLarge({ kind: 'freeze', profile }), warnings };
}

/** The statistics of one stratum, packed to be kept. */
export function packedCounts(statistics: Statistics): Uint8Array {
  return packedJson(statisticsToJson(statistics));
}

/** What {@link packedCounts} packed. */
export function unpackedCounts(counts: Uint8Array): Statistics {
  return statisticsFromJson(unpackedJson<StatisticsJson>(counts));
}

function countsOf(packed: Uint8Array): readonly Statistics[] {
  return unpackedJson<readonly StatisticsJson[]>(packed).map(statisticsFromJson);
}

function packedJson(json: unknown): Uint8Array {
  // Most of the counts are zeros: the quickest level takes nearly all of them.
  return deflateRawSync(JSON.stringify(json), { level: 1 });
}

function unpackedJson<Json>(packed: Uint8Array): Json {
  return JSON.parse(inflateRawSync(packed).toString()) as Json;
}
