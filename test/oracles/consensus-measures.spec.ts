import { agreement, kendallW, leikDispersion, polarisation, tastleWierman } from '#ranking';
import { oracle } from './oracle.ts';

const file = oracle<{
  readonly agreement: readonly {
    readonly name: string;
    readonly freq: readonly number[];
    readonly published: number;
    readonly value: number;
    readonly 'polarization_(1-A)/2'?: number;
    readonly consensus_TastleWierman?: { readonly value: number };
    readonly leik_dispersion?: { readonly value: number };
  }[];
  readonly kendall_w: readonly {
    readonly name: string;
    readonly ratings_rater_by_subject: readonly (readonly number[])[];
    readonly published: Readonly<Record<string, number>>;
    readonly value: { readonly W_ties: number; readonly chisq: number };
  }[];
}>('consensus_measures');

const withDispersion = file.agreement.filter((one) => one.leik_dispersion !== undefined);
const withPolarisation = file.agreement.filter((one) => one['polarization_(1-A)/2'] !== undefined);

test.each(file.agreement)("van der Eijk's A: $name $freq", ({ freq, value, published }) => {
  expect(agreement(freq)).toBeCloseTo(value, 12);
  expect(agreement(freq)).toBeCloseTo(published, 2);
});

test.each(withPolarisation)('polarisation: $name', ({ freq, ...one }) => {
  expect(polarisation(freq)).toBeCloseTo(one['polarization_(1-A)/2']!, 12);
});

test.each(withDispersion)(
  'Tastle and Wierman, Leik: $name',
  ({ freq, consensus_TastleWierman: tastle, leik_dispersion: leik }) => {
    expect(tastleWierman(freq)).toBeCloseTo(tastle!.value, 12);
    expect(leikDispersion(freq)).toBeCloseTo(leik!.value, 12);
  },
);

test.each(file.kendall_w)("Kendall's W: $name", ({ ratings_rater_by_subject: ratings, value, published }) => {
  const { w, chiSquare, p } = kendallW(ratings.flat(), ratings[0]!.length)!;
  expect(w).toBeCloseTo(value.W_ties, 12);
  expect(chiSquare).toBeCloseTo(value.chisq, 9);
  expect(p).toBeCloseTo(published['p'] ?? p, 4);
});
