import type { RankingReport } from '#ranking';
import { rankIn } from './method-ranks.ts';

/** An area whose place among the places depends on something other than the answers. */
export interface PlaceSensitivity {
  readonly area: string;
  /** Whether one of the companion methods would change it. */
  readonly method: boolean;
  readonly weightings: readonly RankingReport['robustness']['weightings'][number]['weighting'][];
  readonly conventions: readonly RankingReport['robustness']['conventions'][number]['convention'][];
}

type Report = Pick<RankingReport, 'areas'> & {
  readonly robustness: Pick<RankingReport['robustness'], 'weightings' | 'conventions'>;
};

/** Every area that a companion method, another weighting or another reading would move across the line, in the official order. */
export function placeSensitivity({ areas, robustness }: Report): readonly PlaceSensitivity[] {
  return areas
    .map(({ id, methodSensitive, rankedBy }) => {
      const moves = ({ entered, left }: { entered: readonly string[]; left: readonly string[] }) =>
        entered.includes(id) || left.includes(id);
      return {
        area: id,
        method: methodSensitive,
        weightings: robustness.weightings.filter(moves).map(({ weighting }) => weighting),
        // An area that nobody ranked has no place to lose: left out of every comparison it stands in the middle.
        conventions: (rankedBy === 0 ? [] : robustness.conventions.filter(moves)).map(
          ({ convention }) => convention,
        ),
      };
    })
    .filter(({ method, weightings, conventions }) => method || weightings.length + conventions.length > 0);
}

/** The areas that some of these methods puts among the places and another one does not, in the official order. */
export function movedByMethods(
  report: Pick<RankingReport, 'areas' | 'methods' | 'settings'>,
  methods: readonly string[],
): readonly string[] {
  const within = (method: string, area: string) => {
    const rank = rankIn(report.methods[method]?.order ?? [], area);
    return rank !== null && rank <= report.settings.places;
  };
  return report.areas
    .map(({ id }) => id)
    .filter((id) => new Set(methods.map((method) => within(method, id))).size > 1);
}
