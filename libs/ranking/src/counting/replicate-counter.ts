import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { PackedRows } from './packed-rows.ts';

/** What a replicate counter reads: the places, the group of each preference and its weight per answer. */
export interface ReplicateSource extends Pick<FrozenProfile, 'm' | 'n' | 'places'> {
  /** n: group (variance stratum) of each preference. */
  readonly group: Uint16Array;
  /** n whole numbers: weight of one answer. */
  readonly perAnswer: Float64Array;
  /** Most answers that a replicate takes from any one group. */
  readonly mostAnswers: number;
}

/**
 * Counts the half wins of many resamples of one profile without allocating: per replicate it only adds up
 * rows in which several pairs share one number. Set-up O(n·m²), a replicate O(drawn preferences · m²/lanes).
 */
export class ReplicateCounter {
  private readonly m: number;
  private readonly byGroup: readonly Int32Array[];
  private readonly perAnswer: Float64Array;
  private readonly halfWins: PackedRows;
  /** Only where somebody has no opinion: otherwise every answer compares every pair. */
  private readonly compared: PackedRows | null;

  constructor({ m, n, places, group, perAnswer, mostAnswers }: ReplicateSource) {
    this.m = m;
    this.perAnswer = perAnswer;
    const groups = group.reduce((most, h) => Math.max(most, h + 1), 0);
    const members = Array.from({ length: groups }, (): number[] => []);
    group.forEach((h, c) => members[h]!.push(c));
    this.byGroup = members.map((list) => Int32Array.from(list));
    const heaviest = perAnswer.reduce((most, weight) => Math.max(most, weight), 1);
    const pairs = (m * (m - 1)) / 2;
    const read = (value: (p: number, q: number) => number): PackedRows => {
      const rows = new PackedRows(n, pairs, 2 * mostAnswers * heaviest);
      for (let c = 0; c < n; c++)
        for (let i = 0, pair = 0; i < m; i++)
          for (let j = i + 1; j < m; j++, pair++)
            rows.set(c, pair, perAnswer[c]! * value(places[c * m + i]!, places[c * m + j]!));
      return rows;
    };
    this.halfWins = read((p, q) => (p === NO_OPINION || q === NO_OPINION ? 0 : p < q ? 2 : p === q ? 1 : 0));
    this.compared = places.includes(NO_OPINION)
      ? read((p, q) => (p === NO_OPINION || q === NO_OPINION ? 0 : 1))
      : null;
  }

  /**
   * Writes the half wins (m × m) of a resample: `answers` says how often each preference was drawn, `factor`
   * what an answer of each group counts in it.
   */
  count(answers: Uint16Array, factor: Float64Array, wins: Float64Array): void {
    wins.fill(0);
    this.byGroup.forEach((members, h) => this.addGroup(members, answers, factor[h]!, wins));
  }

  private addGroup(members: Int32Array, answers: Uint16Array, factor: number, wins: Float64Array): void {
    const { m, halfWins, compared, perAnswer } = this;
    let total = 0;
    halfWins.clear();
    compared?.clear();
    for (let k = 0; k < members.length; k++) {
      const c = members[k]!;
      const times = answers[c]!;
      if (times === 0) continue;
      total += times * perAnswer[c]!;
      halfWins.add(c, times);
      compared?.add(c, times);
    }
    const won = halfWins.sums();
    const both = compared?.sums();
    for (let i = 0, pair = 0; i < m; i++) {
      for (let j = i + 1; j < m; j++, pair++) {
        const upper = won[pair]!;
        wins[i * m + j]! += factor * upper;
        wins[j * m + i]! += factor * (2 * (both ? both[pair]! : total) - upper);
      }
    }
  }
}
