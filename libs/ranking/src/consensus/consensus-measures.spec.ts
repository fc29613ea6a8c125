import { readFileSync } from 'node:fs';
import { agreement } from './agreement.ts';
import { kendallW } from './kendall-w.ts';
import { leikDispersion } from './leik-dispersion.ts';
import { polarisation } from './polarisation.ts';
import { tastleWierman } from './tastle-wierman.ts';

interface Distribution {
  readonly name: string;
  readonly freq: number[];
  readonly value: number;
  readonly 'polarization_(1-A)/2'?: number;
  readonly consensus_TastleWierman?: { readonly value: number };
  readonly leik_dispersion?: { readonly value: number };
  readonly layers?: readonly { readonly pattern: string; readonly agreement: number }[];
}
interface Ratings {
  readonly name: string;
  readonly ratings_rater_by_subject: number[][];
  readonly value: { readonly W_ties: number; readonly chisq: number };
  readonly published: { readonly p?: number };
}
const known = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/consensus_measures.json', import.meta.url), 'utf8'),
) as { readonly agreement: readonly Distribution[]; readonly kendall_w: readonly Ratings[] };
const named = known.agreement.map(
  (example) => [`${example.name} ${example.freq.join(' ')}`, example] as const,
);
const [eijk] = known.agreement;

describe('agreement', () => {
  it.each(named)('of %s', (_, example) => {
    expect(agreement(example.freq)).toBeCloseTo(example.value, 12);
  });

  it.each(named.filter(([, example]) => example['polarization_(1-A)/2'] !== undefined))(
    'leaves the polarisation of %s',
    (_, example) => {
      expect(polarisation(example.freq)).toBeCloseTo(example['polarization_(1-A)/2']!, 12);
    },
  );

  it.each(eijk!.layers!.map(({ pattern, agreement: value }) => [pattern, value] as const))(
    'of the layer %s is %p',
    (pattern, value) => {
      expect(agreement([...pattern].map(Number))).toBeCloseTo(value, 3);
    },
  );

  it.each([
    ['one category', [7], 1],
    ['two categories, all in one', [0, 3], 1],
    ['two categories, even', [3, 3], 0],
    ['nobody', [0, 0, 0], Number.NaN],
  ])('with %s', (_, frequencies, expected) => {
    expect(agreement(frequencies)).toBe(expected);
  });
});

describe('tastleWierman', () => {
  it.each([
    ['the published example', eijk!.freq, eijk!.consensus_TastleWierman!.value],
    ['full agreement', [0, 9, 0], 1],
    ['full agreement at an end', [9, 0, 0], 1],
    ['a split between the ends', [4, 0, 0, 4], 0],
    ['one category', [3], 1],
  ])('of %s', (_, frequencies, expected) => {
    expect(tastleWierman(frequencies)).toBeCloseTo(expected, 12);
  });
});

describe('leikDispersion', () => {
  it.each([
    ['the published example', eijk!.freq, eijk!.leik_dispersion!.value],
    ['full agreement', [0, 9, 0], 0],
    ['a split between the ends', [4, 0, 0, 4], 1],
    ['one category', [3], 0],
  ])('of %s', (_, frequencies, expected) => {
    expect(leikDispersion(frequencies)).toBeCloseTo(expected, 12);
  });
});

it('without ratings there is nothing to agree about', () => {
  expect([tastleWierman([0, 0]), leikDispersion([0, 0])]).toEqual([Number.NaN, Number.NaN]);
});

describe('kendallW', () => {
  it.each(known.kendall_w.map((example) => [example.name, example] as const))('of %s', (_, example) => {
    const m = example.ratings_rater_by_subject[0]!.length;
    const result = kendallW(example.ratings_rater_by_subject.flat(), m)!;
    expect(result.w).toBeCloseTo(example.value.W_ties, 12);
    expect(result.chiSquare).toBeCloseTo(example.value.chisq, 9);
    expect(result.rankings).toBe(example.ratings_rater_by_subject.length);
    if (example.published.p === undefined) return;
    expect(result.p).toBeCloseTo(example.published.p, 4);
  });

  it('is 1 when all rank alike, and takes weight 2 for two rankings', () => {
    expect(kendallW([1, 2, 3, 1, 2, 3], 3)!.w).toBe(1);
    const weighted = kendallW([1, 2, 2, 3, 1, 2], 3, [2, 1], [2, 1])!;
    const copied = kendallW([1, 2, 2, 1, 2, 2, 3, 1, 2], 3)!;
    expect(weighted.rankings).toBe(3);
    for (const figure of ['w', 'chiSquare', 'p'] as const)
      expect(weighted[figure]).toBeCloseTo(copied[figure], 12);
  });

  it.each([
    ['nobody ranks', []],
    ['everything is tied', [1, 1, 1, 2, 2, 2]],
  ])('is undefined when %s', (_, values) => {
    expect(kendallW(values, 3)).toBeUndefined();
  });
});
