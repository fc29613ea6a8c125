import { countStatistics } from './counting/count-statistics.ts';
import { winsMatrix } from './counting/wins-matrix.ts';
import { defaultSettings } from './default-settings.ts';
import { engineVersion } from './engine-version.ts';
import { exactBorda } from './methods/exact-borda.ts';
import { schulze } from './methods/schulze.ts';
import { smithSet } from './methods/smith-set.ts';
import { freezeProfile } from './profile/freeze-profile.ts';
import { readUnranked } from './profile/read-unranked.ts';
import type { Profile } from './profile.ts';
import { bootstrapRanks } from './report/first-bootstrap.ts';
import type { Finding, MethodResult, RankedArea, RankingReport, Standing } from './report.ts';
import type { RankingSettings } from './settings.ts';

/** What a run tells while it works: a share between 0 and 1 and the step it is at. */
export type RankProgress = (share: number, step: string) => void;

/** The report of one run: the same profile and settings give the same bytes. */
export function rank(
  profile: Profile,
  settings: RankingSettings = defaultSettings,
  onProgress: RankProgress = () => undefined,
): RankingReport {
  const frozen = readUnranked(freezeProfile(profile), settings.unranked);
  const { m, areas } = frozen;
  onProgress(0.1, 'frozen');
  const statistics = countStatistics(frozen);
  onProgress(0.2, 'counted');
  const ids = (columns: readonly number[]): readonly string[] => columns.map((i) => areas[i]!.id);
  const borda = exactBorda(winsMatrix(statistics), m);
  const methods: Record<string, MethodResult> = {
    borda: {
      order: borda.order.map(ids),
      scores: Object.fromEntries(areas.map(({ id }, i) => [id, borda.scores[i]!])),
    },
    schulzeWinning: { order: schulze(statistics.pairwise, m, 'winning').order.map(ids) },
    schulzeMargins: { order: schulze(statistics.pairwise, m, 'margins').order.map(ids) },
  };
  const { standardErrors, ranks } = bootstrapRanks(
    frozen,
    settings.seed,
    Math.min(settings.replicates, 1000),
  );
  onProgress(0.9, 'resampled');
  const quantile = (i: number, q: number): number => ranks[i]![Math.floor(q * (ranks[i]!.length - 1))] ?? 1;
  const tail = (1 - settings.confidence) / 2;
  let before = 0;
  const ranked = borda.order.flatMap((group): RankedArea[] => {
    const place = before + 1;
    before += group.length;
    return group.map((i) => {
      const lower = Math.min(place, quantile(i, tail / m));
      const upper = Math.max(place, quantile(i, 1 - tail / m));
      const companions = Object.values(methods).map(({ order }) => {
        let above = 0;
        for (const tied of order) {
          if (tied.includes(areas[i]!.id)) break;
          above += tied.length;
        }
        return above + 1;
      });
      const standing: Standing =
        upper <= settings.places ? 'sure' : lower > settings.places ? 'below' : 'contends';
      return {
        ...areas[i]!,
        score: borda.scores[i]!,
        standardError: standardErrors[i]!,
        rank: place,
        lower,
        upper,
        marginalLower: Math.min(place, quantile(i, tail)),
        marginalUpper: Math.max(place, quantile(i, 1 - tail)),
        tier: '',
        standing,
        methodLower: Math.min(...companions),
        methodUpper: Math.max(...companions),
        methodSensitive:
          Math.min(...companions) <= settings.places !== Math.max(...companions) <= settings.places,
        stability: ranks[i]!.filter((r) => r <= settings.places).length / Math.max(1, ranks[i]!.length),
        rankedBy: statistics.rankedBy[i]!,
      };
    });
  });
  const tiers = tierLetters(ranked);
  const withTiers = ranked.map((area, k) => ({ ...area, tier: tiers[k]! }));
  return {
    format: 'gnlc-report/1',
    engine: engineVersion,
    inputHash: frozen.hash,
    settings,
    preferences: frozen.n,
    strata: frozen.strata.map(({ id, members }, h) => ({ id, members, answered: statistics.strata[h]!.n })),
    areas: withTiers,
    columns: areas.map(({ id }) => id),
    pairwise: areas.map((_, i) => Array.from(statistics.pairwise.subarray(i * m, (i + 1) * m))),
    smithSet: ids(smithSet(statistics.pairwise, m)),
    methods,
    findings: findings(withTiers, settings.places),
  };
}

function tierLetters(ranked: readonly RankedArea[]): readonly string[] {
  let tier = 0;
  let first = ranked[0];
  return ranked.map((area) => {
    if (first && area.lower > first.upper) {
      tier += 1;
      first = area;
    }
    return String.fromCharCode(65 + (tier % 26));
  });
}

function findings(ranked: readonly RankedArea[], places: number): readonly Finding[] {
  const idsOf = (standing: Standing): readonly string[] =>
    ranked.filter((area) => area.standing === standing).map(({ id }) => id);
  const all: Finding[] = [];
  if (ranked[0]?.upper === 1) all.push({ code: 'first-for-sure', values: { areas: [ranked[0].id] } });
  if (idsOf('sure').length > 0)
    all.push({ code: 'sure-of-a-place', values: { areas: idsOf('sure'), places } });
  if (idsOf('contends').length > 0)
    all.push({ code: 'contend', values: { areas: idsOf('contends'), places } });
  return all;
}
