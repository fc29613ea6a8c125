import type { Profile } from '../profile.ts';
import { freezeProfile } from '../profile/freeze-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { RankedArea, RankingReport } from '../report.ts';
import { profileScores } from '../robustness/profile-scores.ts';
import { scoreRanks } from '../robustness/score-ranks.ts';
import type { RankingSettings } from '../settings.ts';
import { changedSettings } from '../signed-settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';
import { changedAnswers, type ChangedAnswers } from './changed-answers.ts';

/** A run as far as it is compared. */
export interface ComparedRun {
  readonly profile: Profile;
  readonly report: Pick<RankingReport, 'engine' | 'settings' | 'areas' | 'cut'>;
}

/** Where an area stands in a run. */
export type StandingInRun = Pick<RankedArea, 'rank' | 'score' | 'lower' | 'upper'>;

/** One area in both runs. */
export interface AreaInRuns {
  readonly area: string;
  /** Null where the run does not rank it. */
  readonly before: StandingInRun | null;
  readonly after: StandingInRun | null;
  /** Rank by the earlier answers under the later settings: the step to it is the settings', the rest the answers'. */
  readonly between: number | null;
  /** The two confidence sets have a rank in common: the move may be chance. True where one run does not rank it. */
  readonly overlap: boolean;
}

/** What moved between two runs, and why. */
export interface RunComparison {
  /** Settings with other values, by name. */
  readonly settings: readonly {
    readonly setting: string;
    readonly before: string | number;
    readonly after: string | number;
  }[];
  /** Null where both runs come from the same version of the engine. */
  readonly engines: { readonly before: string; readonly after: string } | null;
  readonly answers: ChangedAnswers;
  /** In the order of the later run, areas of the earlier one only last. */
  readonly areas: readonly AreaInRuns[];
  /** Areas that come among the places and that leave them, in the order of their ranks. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** Areas with another rank, and those of them whose confidence sets are apart, in the order of `areas`. */
  readonly moved: readonly string[];
  readonly apart: readonly string[];
}

/**
 * Compares two runs, of one round or of two. `cityOf` as in {@link changedAnswers}. Two runs of the same answers
 * under the same settings and engine have nothing moved. Cost O(n·m²).
 * @throws Problem `invalid` from {@link freezeProfile}.
 */
export function runComparison(
  before: ComparedRun,
  after: ComparedRun,
  cityOf?: (preference: string) => string,
): RunComparison {
  const [was, is] = [before.report, after.report];
  const between = ranksUnder(before.profile, is.settings);
  const ids = [...is.areas, ...was.areas].map(({ id }) => id);
  const areas = [...new Set(ids)].map((area): AreaInRuns => {
    const [from, to] = [standing(was, area), standing(is, area)];
    const overlap = !from || !to || (from.lower <= to.upper && to.lower <= from.upper);
    return { area, before: from, after: to, between: between.get(area) ?? null, overlap };
  });
  const moved = areas.filter((one) => one.before?.rank !== one.after?.rank);
  return {
    settings: changedSettings(was.settings, is.settings).map((name) => {
      const setting = name as keyof RankingSettings;
      return { setting, before: was.settings[setting], after: is.settings[setting] };
    }),
    engines: was.engine === is.engine ? null : { before: was.engine, after: is.engine },
    answers: changedAnswers(before.profile.preferences, after.profile.preferences, cityOf),
    areas,
    entered: is.cut.areas.filter((area) => !was.cut.areas.includes(area)),
    left: was.cut.areas.filter((area) => !is.cut.areas.includes(area)),
    moved: moved.map(({ area }) => area),
    apart: moved.filter(({ overlap }) => !overlap).map(({ area }) => area),
  };
}

function standing({ areas }: ComparedRun['report'], area: string): StandingInRun | null {
  const found = areas.find(({ id }) => id === area);
  if (!found) return null;
  const { rank, score, lower, upper } = found;
  return { rank, score, lower, upper };
}

function ranksUnder(profile: Profile, { weighting, unranked }: RankingSettings): ReadonlyMap<string, number> {
  const frozen = readUnranked(freezeProfile(profile), unranked);
  const { perAnswer } = profileWeights(frozen, weighting);
  const weights = frozen.weights.map((answers, c) => answers * perAnswer[c]!);
  const ranks = scoreRanks(profileScores({ ...frozen, weights }));
  return new Map(frozen.areas.map(({ id }, i) => [id, ranks[i]!]));
}
