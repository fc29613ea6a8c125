import type { RankingReport, Weighting, WithoutGroup } from '#ranking';
import type { ReaderText } from '#texts';
import { methodName } from './method-name.ts';
import { regionLabel } from './region-label.ts';
import type { RegionKey } from './region-label.ts';
import { changeVariant, methodVariant } from './variant.ts';
import type { Variant } from './variant.ts';

/** A country left out, with its name in English. */
export interface CountryLeftOut extends WithoutGroup {
  readonly countryName: string;
}

/** The messages that name the tests. */
type TestKey =
  | RegionKey
  | `holds.weighting.${Weighting}`
  | `holds.convention.${RankingReport['robustness']['conventions'][number]['convention']}`
  | 'holds.worth'
  | 'holds.without'
  | 'agreement.answers';

/** Everything that the ranking is held against, in the order of the page. */
export interface RankingTests {
  readonly methods: readonly Variant[];
  readonly weightings: readonly Variant[];
  readonly conventions: readonly Variant[];
  readonly regions: readonly Variant[];
  /** Empty for those who see only what was published. */
  readonly countries: readonly Variant[];
}

/** The tests of a report in the reader's words. */
export function testsOfRanking<Key extends string>(
  report: RankingReport,
  countries: readonly CountryLeftOut[],
  text: Pick<ReaderText<Key | TestKey>, 't' | 'has' | 'number' | 'list'>,
  countryName: (country: { country: string; countryName: string }) => string,
): RankingTests {
  const { t, number } = text;
  const { robustness } = report;
  const answersOf = (stratum: string) => report.strata.find(({ id }) => id === stratum)?.answered ?? 0;
  return {
    methods: report.companions.map((method) => methodVariant(report, method, methodName(method, text))),
    weightings: robustness.weightings.map((each) =>
      changeVariant(report, each, {
        id: each.weighting,
        label: t(`holds.weighting.${each.weighting}`),
        note: t('holds.worth', {
          worth: Math.round(each.effectiveSize),
          answers: report.preferences,
          effect: number(each.designEffect, { maximumFractionDigits: 2 }),
        }),
      }),
    ),
    conventions: robustness.conventions.map((each) =>
      changeVariant(report, each, { id: each.convention, label: t(`holds.convention.${each.convention}`) }),
    ),
    regions: robustness.withoutRegions
      .toSorted((left, right) => answersOf(right.without) - answersOf(left.without))
      .map((each) => {
        const answers = answersOf(each.without);
        return changeVariant(report, each, {
          id: each.without,
          label: t('holds.without', { who: regionLabel(each.without, text) }),
          note: t('agreement.answers', { answers }),
        });
      }),
    countries: countries.map((each) =>
      changeVariant(report, each, {
        id: each.without,
        label: t('holds.without', {
          who: countryName({ country: each.without, countryName: each.countryName }),
        }),
        note: t('agreement.answers', { answers: each.answers }),
      }),
    ),
  };
}

/** All of them in one list. */
export const allTests = (tests: RankingTests): readonly Variant[] => [
  ...tests.methods,
  ...tests.weightings,
  ...tests.conventions,
  ...tests.regions,
  ...tests.countries,
];
