import type { ProportionalCheck } from '../proportional/proportional-check.ts';
import type { Finding } from '../report.ts';
import type { RobustnessReport } from '../robustness/robustness-report.ts';

interface Swap {
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/**
 * What other weights, conventions, single cities or the silent members would change about who is among the
 * places, as findings; a swap that changes nothing there is not mentioned.
 */
export function robustnessFindings(robustness: RobustnessReport, places: number): readonly Finding[] {
  const { withoutRegions, withoutCities, weightings, conventions, silent } = robustness;
  const swaps = <T extends Swap>(
    code: string,
    variants: readonly T[],
    name: (variant: T) => string,
  ): readonly Finding[] =>
    variants
      .filter(({ entered, left }) => entered.length + left.length > 0)
      .map((variant) => ({
        code,
        values: { variant: name(variant), entered: variant.entered, left: variant.left, places },
      }));
  return [
    ...silentFindings(silent, places),
    ...swaps('depends-on-region', withoutRegions, ({ without }) => without),
    ...decisiveCities(withoutCities),
    ...swaps('depends-on-weighting', weightings, ({ weighting }) => weighting),
    ...swaps('depends-on-convention', conventions, ({ convention }) => convention),
  ];
}

/** Proportional rules that would choose other areas than the majority does, as findings. */
export function proportionalFindings({ rules }: ProportionalCheck, places: number): readonly Finding[] {
  return Object.entries(rules)
    .filter(([, { added }]) => added.length > 0)
    .map(([rule, { added, dropped }]) => ({
      code: 'proportional-rule-differs',
      values: { variant: rule, entered: added, left: dropped, places },
    }));
}

function silentFindings({ members, ranks }: RobustnessReport['silent'], places: number): readonly Finding[] {
  if (members === 0) return [];
  const settled = Object.entries(ranks).filter(([, { worst }]) => worst <= places);
  return settled.length > 0
    ? [
        {
          code: 'settled-whatever-the-silent-say',
          values: { areas: settled.map(([id]) => id), silent: members, places },
        },
      ]
    : [{ code: 'silent-could-change-every-place', values: { silent: members, places } }];
}

function decisiveCities(withoutCities: RobustnessReport['withoutCities']): readonly Finding[] {
  const decisive = withoutCities?.decisive ?? [];
  if (decisive.length === 0) return [];
  const answers = decisive.reduce((sum, one) => sum + one.answers, 0);
  const areas = new Set(decisive.flatMap(({ entered, left }) => [...entered, ...left]));
  return [{ code: 'depends-on-single-answers', values: { answers, areas: [...areas].sort() } }];
}
